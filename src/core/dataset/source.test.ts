import { describe, expect, it } from 'vitest';
import { parseSources } from './source.ts';

const source = (id: string, more: object = {}) => ({ id, title: `Title of ${id}`, ...more });

describe('parseSources', () => {
  it('finds sources by their ids', () => {
    const { value, issues } = parseSources([source('A'), source('B')]);
    expect(value?.get('B')?.title).toBe('Title of B');
    expect(issues).toEqual([]);
  });

  it('takes an address away that may not be followed, and keeps its source', () => {
    const { value, issues } = parseSources([source('A', { URL: 'javascript:alert(1)' })]);
    expect(value?.get('A')).toEqual(source('A'));
    expect(issues).toEqual([{ code: 'bad-url', path: '[0].URL', value: 'javascript:alert(1)' }]);
  });

  it('follows http and https, and nothing else', () => {
    const issuesOf = (URL: string) =>
      parseSources([source('A', { URL })]).issues.map(({ code }) => code);
    expect(issuesOf('https://example.org/a')).toEqual([]);
    expect(issuesOf('http://example.org')).toEqual([]);
    for (const other of [
      'ftp://example.org',
      'xhttp://example.org',
      'httpsx://example.org',
      'example.org',
    ]) {
      expect(issuesOf(other), other).toEqual(['bad-url']);
    }
  });

  it('takes the days of the calendar, as far as they are known', () => {
    const issuesOf = (...parts: readonly number[]) =>
      parseSources([source('A', { issued: { 'date-parts': [parts] } })]).issues.map(
        ({ code }) => code,
      );
    expect(issuesOf(1976)).toEqual([]);
    expect(issuesOf(1976, 3)).toEqual([]);
    expect(issuesOf(1976, 2, 29)).toEqual([]);
    expect(issuesOf(1976, 13)).toEqual(['bad-date-parts']);
    expect(issuesOf(1975, 2, 29)).toEqual(['bad-date-parts']);
    expect(issuesOf(76, 3)).toEqual(['bad-date-parts']);
  });

  it('leaves out what has no id, and names it by its place in the file', () => {
    const { value, issues } = parseSources([{ title: 'Nameless' }, source('B')]);
    expect([...(value?.keys() ?? [])]).toEqual(['B']);
    expect(issues).toEqual([{ code: 'missing', path: '[0].id' }]);
  });

  it('keeps the first of two that share an id', () => {
    const { value, issues } = parseSources([3, source('A'), source('A', { title: 'Other' })]);
    expect(value?.get('A')?.title).toBe('Title of A');
    expect(issues.at(-1)).toEqual({ code: 'duplicate-id', path: '[2].id', value: 'A' });
  });

  it('reads nothing out of what is no list, or a list without a source', () => {
    for (const value of [{}, null, 'A', 3, [3], [{}]]) {
      const read = parseSources(value);
      expect(read.value).toBeNull();
      expect(read.issues).not.toEqual([]);
    }
    expect(parseSources('A').issues).toEqual([{ code: 'wrong-type', path: '', value: 'A' }]);
  });

  it('reads an empty list as one', () => {
    expect(parseSources([])).toEqual({ value: new Map(), issues: [] });
  });
});
