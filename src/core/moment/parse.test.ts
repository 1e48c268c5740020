import { describe, expect, it } from 'vitest';
import { SCOPE } from '../atlas/testing/cuba.ts';
import { claimIdsOf, neighbourOf } from './moment.ts';
import { parseMoments, parseStory } from './parse.ts';

const sentence = (...claims: string[]) => ({ en: 'A sentence.', es: 'Una frase.', claims });
const moment = (id: string, more: object = {}) => ({
  id,
  title: { en: 'Title', es: 'Título' },
  year: 1975,
  layer: 'troops',
  sentences: [sentence('ago.1', 'ago.2'), sentence('ago.2', 'ago.3')],
  ...more,
});

describe('parseMoments', () => {
  it('reads sound moments in their order', () => {
    const { moments, issues } = parseMoments([moment('one'), moment('two')], SCOPE);
    expect(moments.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(issues).toEqual([]);
  });

  it('leaves an unsound moment out, names it with its path and keeps the rest', () => {
    const far = moment('far', { camera: { zoom: 70, lat: 0, lng: 0 } });
    const odd = moment('odd', { layer: 'tropas', estimate: 'ours' });
    const { moments, issues } = parseMoments([moment('one'), far, odd], SCOPE);
    expect(moments.map(({ id }) => id)).toEqual(['one']);
    expect(issues.map(({ path }) => path)).toEqual([
      '[1].camera.zoom',
      '[2].layer',
      '[2].estimate',
    ]);
  });

  it('refuses a second moment of the same id', () => {
    const { moments, issues } = parseMoments([moment('one'), moment('one')], SCOPE);
    expect(moments).toHaveLength(1);
    expect(issues).toEqual([{ code: 'duplicate-id', path: '[1].id', value: 'one' }]);
  });

  it('refuses a sentence without a claim', () => {
    const bad = moment('one', { sentences: [sentence('ago.1'), sentence()] });
    expect(parseMoments([bad], SCOPE).issues).toEqual([
      { code: 'empty', path: '[0].sentences[1].claims', value: '[]' },
    ]);
  });

  it('never throws, whatever stands in the file', () => {
    for (const value of [null, 3, 'text', {}, [null], [[]], [{ id: '__proto__' }]]) {
      const { moments, issues } = parseMoments(value, SCOPE);
      expect(moments).toEqual([]);
      expect(issues.length).toBeGreaterThan(0);
    }
  });
});

describe('parseStory()', () => {
  const edition = { version: '2026.11', asOf: '2026-11-21', license: 'CC-BY-4.0' };

  it('reads the moments of a published file, and names each slip by its place in it', () => {
    const file = { ...edition, moments: [moment('one'), moment('two', { layer: 'tropas' })] };
    const { moments, issues } = parseStory(file, SCOPE);
    expect(moments.map(({ id }) => id)).toEqual(['one']);
    expect(issues.map(({ path }) => path)).toEqual(['moments[1].layer']);
  });

  it('names a file without moments, and never throws', () => {
    for (const value of [null, 3, 'text', {}, [moment('one')], { moments: 5 }]) {
      const { moments, issues } = parseStory(value, SCOPE);
      expect(moments).toEqual([]);
      expect(issues.length).toBe(1);
    }
  });
});

describe('a story', () => {
  const { moments } = parseMoments([moment('one'), moment('two')], SCOPE);

  it('names each of its claims once, in the order of the sentences', () => {
    expect(moments.map(claimIdsOf)[0]).toEqual(['ago.1', 'ago.2', 'ago.3']);
  });

  it('ends at its first and last moments', () => {
    expect(neighbourOf('one', 1, moments)?.id).toBe('two');
    expect(neighbourOf('two', -1, moments)?.id).toBe('one');
    expect(neighbourOf('one', -1, moments)).toBeNull();
    expect(neighbourOf('two', 1, moments)).toBeNull();
    expect(neighbourOf('nonsense', 1, moments)).toBeNull();
  });
});
