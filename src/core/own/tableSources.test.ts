import { describe, expect, it } from 'vitest';
import { finish } from '../paced.ts';
import { paceTableSources } from './tableSources.ts';
import { ownTable } from './testing/ownTable.ts';

const tableOf = (...sources: readonly string[]) =>
  ownTable(sources.map((source) => ({ polity: 'AGO', from: 1975, value: 1, source })));

describe('paceTableSources()', () => {
  it('names the file where a figure has no source, and else what the table names', () => {
    const sources = finish(paceTableSources(tableOf('UNHCR')));
    expect([...sources]).toEqual([
      ['s0', { id: 's0', title: 'refugees.csv' }],
      ['s1', { id: 's1', title: 'UNHCR' }],
    ]);
  });

  it.each(['https://x.example/a', 'http://x.example/a', 'HTTPS://x.example/a'])(
    'follows %j',
    (address) => {
      const sources = finish(paceTableSources(tableOf(address)));
      expect(sources.get('s1')).toEqual({ id: 's1', title: address, URL: address });
    },
  );

  it.each([
    'javascript:alert(1)',
    'see https://x.example',
    'https:',
    'https://<b>',
    'httpd: a log',
  ])('follows nothing in %j', (text) => {
    const sources = finish(paceTableSources(tableOf(text)));
    expect(sources.get('s1')).toEqual({ id: 's1', title: text });
  });

  it('rests after each two thousand', () => {
    const { placed, ...named } = tableOf('UNHCR');
    const sources = Array.from({ length: 4_001 }, (_, at) => `source ${at}`);
    const work = paceTableSources({ ...named, placed: { ...placed, sources } });
    expect([...work]).toHaveLength(3);
  });
});
