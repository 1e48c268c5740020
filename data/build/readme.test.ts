import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../proof/pictures/golden.ts';
import { DESCRIPTION } from '../../src/core/atlas/testing/cuba.ts';
import { GRADES } from '../../src/core/dataset/source.ts';
import {
  KINDS,
  QUALIFIERS,
  SEVERAL_COUNTRIES,
  STANDINGS,
} from '../../src/core/dataset/vocabulary.ts';
import about from '../about.json';
import { checkData, wordFound } from './check/checkData.ts';
import { EditedInterventionSchema } from './check/editedSchema.ts';
import { numbersIn } from './check/moments.ts';
import { EditedSourceSchema, READINGS, SOURCE_KINDS } from './check/sourceSchema.ts';
import { DATA } from './edited/folder.ts';
import type { Inputs } from './inputs/inputs.ts';
import { createPublished } from './published/published.ts';
import { builtInputs } from './testing/builtInputs.ts';

const readme = readFileSync(join(DATA, 'README.md'), 'utf8');
function blocksOf(language: string): readonly string[] {
  const fences = readme.split(/^```/m).filter((_, index) => index % 2 === 1);
  return fences
    .filter((fence) => fence.startsWith(`${language}\n`))
    .map((fence) => fence.slice(language.length + 1));
}

const RENEWING = /npm run [a-z]+ -- --renew/g;

const [SOURCE, CLAIM, NAME] = blocksOf('json').map((block) => JSON.parse(block));

/** The data without the example, which a reader may have followed to the letter. */
function withoutExample(built: Inputs): Inputs {
  const isOther = (one: unknown) => (one as { id: string }).id !== SOURCE.id;
  const entries = built.entries.map((entry) => {
    const claims = (entry.value.claims as { id: string }[]).filter(({ id }) => id !== CLAIM.id);
    return { ...entry, value: { ...entry.value, claims } };
  });
  const claimants = Object.fromEntries(
    Object.entries(built.claimants as object).filter(([name]) => !(name in NAME)),
  );
  return { ...built, entries, claimants, sources: (built.sources as unknown[]).filter(isOther) };
}

const inputs = withoutExample(builtInputs());

function withExample(change: object = {}): Inputs {
  const example = { ...CLAIM, ...change };
  const entries = inputs.entries.map((entry) => {
    if (entry.value.id !== 'gnb1974_90') return entry;
    const claims = [...(entry.value.claims as unknown[]), example];
    return { ...entry, value: { ...entry.value, claims } };
  });
  const sources = [...(inputs.sources as unknown[]), SOURCE];
  const known = {
    ...inputs.known,
    sources: new Set([...(inputs.known.sources ?? []), SOURCE.id]),
  };
  const claimants = { ...(inputs.claimants as object), ...NAME };
  return { ...inputs, entries, sources, claimants, known };
}

describe('data/README.md', () => {
  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !existsSync(join(DATA, path)))).toEqual([]);
  });

  it('says with its example all that `npm test` then asks for', () => {
    const [, example = ''] = readme.split('### An example');
    const painted = { layer: 'troops', estimate: 'best', place: 'GNB', year: 1976 };
    const repainted = [{ ...painted, before: 'unknown', now: CLAIM.id }];
    const asked = wordChanges({ repainted, redrawn: [], views: 1 })?.match(RENEWING) ?? [];
    expect(asked).toHaveLength(1);
    for (const command of asked) expect(example).toContain(command);
    expect(example).toContain('CHANGELOG.md');
  });

  it('names every allowed word', () => {
    const words = [
      ...KINDS,
      ...STANDINGS,
      ...DESCRIPTION.sides.map(({ id }) => id),
      ...QUALIFIERS,
      ...SOURCE_KINDS,
    ];
    for (const word of [...words, ...READINGS, ...GRADES]) expect(readme).toContain(`\`${word}\``);
  });

  it('names every field that an editor may write', () => {
    const { entries } = EditedInterventionSchema;
    const fields = [
      ...Object.keys(entries),
      ...Object.keys(entries.claims.item.entries),
      ...Object.keys(entries.events.wrapped.item.entries),
      ...Object.keys(EditedSourceSchema.entries),
      ...Object.keys(EditedSourceSchema.entries.custom.entries),
    ];
    for (const field of fields) expect(readme).toContain(`\`${field}\``);
  });

  it('states the policy on borders in the words of the page', () => {
    const [, policy = ''] = readme.split('## Borders\n');
    const sections = about.en.borders.map(({ title, text }) => `### ${title}\n\n${text}\n`);
    expect(policy.trim()).toBe(sections.join('\n').trim());
    expect(about.es.borders).toHaveLength(about.en.borders.length);
  });

  it('has an example that passes the check', () => {
    expect(checkData(withExample()).found).toEqual([]);
  });

  it('has an example that is published: in the figures, the sources and the years', () => {
    const [before, after] = [createPublished(inputs), createPublished(withExample())];
    const added = (name: string) => {
      const lines = new Set(before[name]?.split('\n'));
      return after[name]?.split('\n').filter((line) => !lines.has(line)) ?? [];
    };
    expect(added('figures.csv')).toEqual([
      expect.stringMatching(/^gnb1974_90\.900,gnb1974_90,GNB,troops,1976-03,1976-03,,60,,about,/),
    ]);
    expect(JSON.parse(after['sources.json'] ?? '')).toHaveLength(
      JSON.parse(before['sources.json'] ?? '').length + 1,
    );
    expect(added('by-year.csv')).not.toEqual([]);
    for (const row of added('by-year.csv')) expect(row).toMatch(/^\d{4},[a-z]+,GNB,/);
  });

  it('shows the answers that the check gives to the slips it speaks of', () => {
    const [answers = ''] = blocksOf('');
    const lines = [{ mesure: 'troops' }, { low: 60 }, { id: 'gnb1974_90.3' }].map((change) => {
      const [line = ''] = checkData(withExample(change)).found.map(wordFound);
      return line;
    });
    answers
      .trim()
      .split('\n')
      .forEach((shown, index) => {
        // Which place the example has in its list depends on the claims that are there.
        const place = (text = '') => text.replace(/claims\[\d+\]/, 'claims[4]');
        expect(place(lines[index])).toContain(place(shown).replace(/…$/, ''));
      });
  });

  it('lists the interventions that are not painted', () => {
    const { dataset } = checkData(inputs);
    const unpainted = (dataset?.interventions ?? []).filter(
      ({ within, countries, standing }) =>
        within !== undefined ||
        standing === 'unverified' ||
        countries.every((code) => code === SEVERAL_COUNTRIES),
    );
    const list = readme.split('### Interventions that are not painted')[1]?.split('\n## ')[0] ?? '';
    const named = [...list.matchAll(/`([a-z]+\d?[a-z_0-9]*)`/g)].map(([, id]) => id);
    const ids = named.filter((id) => inputs.entries.some(({ value }) => value.id === id));
    expect(ids.toSorted()).toEqual(unpainted.map(({ id }) => id).toSorted());
  });

  it('tells no number of dead that no claim states', () => {
    const [, account = ''] = /^(The official balance of .*)$/m.exec(readme) ?? [];
    const numbers = numbersIn(account).filter((number) => number < 1959 || number > 2026);
    const { dataset } = checkData(inputs);
    const dead = (dataset?.interventions ?? [])
      .flatMap(({ claims }) => claims)
      .filter(({ measure }) => measure === 'cuban_killed');
    const stated = new Set(dead.flatMap(({ low, best, high }) => [low, best, high]));
    expect(numbers).toContain(2289);
    expect(numbers.filter((number) => !stated.has(number))).toEqual([]);
  });
});
