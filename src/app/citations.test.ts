import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadCitations } from './citations.ts';
import { answerJson } from './testing/answer.ts';

const styled = { chicago: 'A', apa: 'B', iso690: 'C' };
const CITATIONS = { view: { en: styled, es: styled }, sources: { S1: { en: styled, es: styled } } };
const SOURCE = { id: 'S1', type: 'book', title: 'A source', edition: '2nd' };

function answer(citations: unknown, sources: unknown): void {
  answerJson({ 'citations.json': citations, 'sources.json': sources });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loadCitations', () => {
  it('brings texts and sources together, without what is the atlas’s own', async () => {
    answer(CITATIONS, [{ ...SOURCE, custom: { kind: 'book' } }]);
    const { items, issues, ...texts } = await loadCitations();
    expect(texts).toEqual(CITATIONS);
    expect([...items]).toEqual([['S1', SOURCE]]);
    expect(issues).toEqual([]);
  });

  it('leaves out one bad source, names it, and keeps the others', async () => {
    answer(CITATIONS, [SOURCE, { id: 'S2', type: 'book' }]);
    const { items, issues } = await loadCitations();
    expect([...items.keys()]).toEqual(['S1']);
    expect(issues.map(({ path }) => path)).toEqual(['sources.json: [1].title']);
  });

  it('keeps what is sound of a source with a bad date', async () => {
    answer(CITATIONS, [{ ...SOURCE, issued: 'lately' }]);
    const { items, issues } = await loadCitations();
    expect(items.get('S1')).toEqual(SOURCE);
    expect(issues.map(({ path }) => path)).toEqual(['sources.json: [0].issued']);
  });

  it('names a citation that was left out', async () => {
    const sources = { ...CITATIONS.sources, S2: { en: styled } };
    answer({ ...CITATIONS, sources }, [SOURCE]);
    const { issues, ...texts } = await loadCitations();
    expect(texts.sources).toEqual(CITATIONS.sources);
    expect(issues.map(({ path }) => path)).toEqual(['citations.json: sources.S2.es']);
  });

  it.each([{}, null, 3, 'text', [[3]]])('rejects sources.json where it is %j', async (sources) => {
    answer(CITATIONS, sources);
    const error = { name: 'LoadError', file: 'sources.json', code: 'unsound' };
    await expect(loadCitations()).rejects.toMatchObject(error);
  });
});
