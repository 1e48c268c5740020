import { expect, it } from 'vitest';
import { headersOf } from './hostHeaders.ts';

const FILE = `/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'

/data/*
  Content-Security-Policy: frame-ancestors 'self'

/data/a.csv
  Content-Type: text/csv; charset=utf-8
`;

it('headersOf() has those of every rule that fits an address, all policies among them', () => {
  expect(Object.fromEntries(headersOf(FILE, '/data/a.csv'))).toEqual({
    'X-Content-Type-Options': ['nosniff'],
    'Content-Security-Policy': ["default-src 'none'", "frame-ancestors 'self'"],
    'Content-Type': ['text/csv; charset=utf-8'],
  });
});

it('headersOf() has nothing of a rule for another address', () => {
  expect([...headersOf(FILE, '/data.csv').keys()]).toEqual([
    'X-Content-Type-Options',
    'Content-Security-Policy',
  ]);
  expect(headersOf(FILE, '/a.csv').get('Content-Security-Policy')).toHaveLength(1);
});
