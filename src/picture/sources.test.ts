import { describe, expect, it } from 'vitest';
import { createTestAtlas } from '../app/testing/createTestAtlas.ts';
import { claimOf } from '../core/dataset/testing/claimArbitrary.ts';
import { paceTableDataset } from '../core/own/tableDataset.ts';
import { paceTableSources } from '../core/own/tableSources.ts';
import { ownTable } from '../core/own/testing/ownTable.ts';
import { finish } from '../core/paced.ts';
import { initialState } from '../core/state/state.ts';
import { loadRoom } from '../i18n/rooms.ts';
import { createWords, loadSpeech } from '../i18n/words.ts';
import type { Shown } from './context.ts';
import type { Scene } from './scene.ts';
import { creditNumbers } from './sources.ts';

const atlas = createTestAtlas();
const voice = {
  language: 'en',
  words: createWords(await loadSpeech('en'), atlas.description),
  own: await loadRoom('picture', 'en'),
} as const;

/** What a picture credits that paints one claim on Angola. */
function credited(claim: ReturnType<typeof claimOf>, sources: Shown['subject']['sources']) {
  const polity = atlas.borders.polityAt('AGO', 1988);
  if (!polity) throw new Error('no Angola');
  const cell = { type: 'figure', value: 5, painted: [claim] };
  const places = new Map([['AGO', { polity, cell, swatch: { type: 'class' } }]]);
  const scene = { year: 1988, places, layer: { type: 'stock' } } as unknown as Scene;
  const subject = { ...atlas, claimants: {}, notes: {}, moments: [], sources };
  const state = initialState(atlas.scope);
  const shown: Shown = { subject, voice, state, address: null, hasQr: false };
  return creditNumbers([scene], shown).entries.map((runs) => runs.map(({ text }) => text).join(''));
}

describe('what a picture credits', () => {
  it.each([
    ['the source that a table names, once', 'UNHCR', 'Angola UNHCR. '],
    ['the file, once, where the table names none', undefined, 'Angola Refugees.csv. '],
  ])('is %s', (_, source, told) => {
    const table = ownTable([{ polity: 'AGO', from: 1988, value: 5, ...(source && { source }) }]);
    const years = { span: { from: 1959, to: 2026 }, asOf: '2026-11-21' };
    const [claim] = finish(paceTableDataset(table, years)).series.flatMap(({ claims }) => claims);
    if (!claim) throw new Error('no claim');
    expect(credited(claim, finish(paceTableSources(table)))).toEqual([told]);
  });

  it('is who says it, and the title of what it is said in, of the atlas’s own claims', () => {
    const claim = claimOf({ source: 'X', claimant: 'A scholar' });
    const sources = new Map([['X', { id: 'X', title: 'A book' }]]);
    expect(credited(claim, sources)).toEqual(['Angola A scholar, “A book”. ']);
  });
});
