import { describe, expect, it } from 'vitest';
import { withRole } from './withRole.ts';

describe('withRole()', () => {
  it('takes from another column what only one can be', () => {
    expect(withRole(['country', 'year', null], 2, 'country')).toEqual([null, 'year', 'country']);
  });

  it('lets several columns have figures', () => {
    expect(withRole(['country', 'figure', null], 2, 'figure')).toEqual([
      'country',
      'figure',
      'figure',
    ]);
  });

  it('leaves other columns that are not read as they are', () => {
    expect(withRole([null, 'year', null], 1, null)).toEqual([null, null, null]);
  });
});
