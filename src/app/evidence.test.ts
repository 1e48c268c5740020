import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadEvidence } from './evidence.ts';
import { answerJson } from './testing/answer.ts';

const text = { en: 'A', es: 'B' };
const NOTES = {
  measures: { troops: text },
  background: [],
  interventions: { one: { summary: text, wordings: { 'one.1': text, 'one.2': text } } },
  attestations: { A1: text },
  claimants: { 'A ministry': text },
};
const SOURCES = [{ id: 'S1', title: 'A source' }];

function answer(notes: unknown, sources: unknown): void {
  answerJson({ 'notes.json': notes, 'sources.json': sources });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loadEvidence', () => {
  it('brings words and sources together', async () => {
    answer(NOTES, SOURCES);
    const { sources, issues, ...words } = await loadEvidence();
    expect(words).toEqual({ ...NOTES, pages: {} });
    expect(sources.get('S1')?.title).toBe('A source');
    expect(issues).toEqual([]);
  });

  it.each([{}, [], null, 3, 'text', { measures: {} }, { measures: [], interventions: 3 }])(
    'rejects notes.json where it is %j',
    async (notes) => {
      answer(notes, SOURCES);
      const error = { name: 'LoadError', file: 'notes.json', code: 'unsound' };
      await expect(loadEvidence()).rejects.toMatchObject(error);
    },
  );

  it.each([{}, null, 3, 'text', [3]])('rejects sources.json where it is %j', async (sources) => {
    answer(NOTES, sources);
    const error = { name: 'LoadError', file: 'sources.json', code: 'unsound' };
    await expect(loadEvidence()).rejects.toMatchObject(error);
  });

  it('leaves out one bad wording, names it, and keeps the others', async () => {
    const wordings = { 'one.1': { en: 'A' }, 'one.2': text };
    answer({ ...NOTES, interventions: { one: { summary: text, wordings } } }, [...SOURCES, {}]);
    const { interventions, sources, issues } = await loadEvidence();
    expect(interventions).toEqual({ one: { summary: text, wordings: { 'one.2': text } } });
    expect([...sources.keys()]).toEqual(['S1']);
    expect(issues.map(({ path }) => path)).toEqual([
      'notes.json: interventions.one.wordings.one.1.es',
      'sources.json: [1].id',
    ]);
  });
});
