import { describe, expect, it } from 'vitest';
import { createClaimants } from './claimants.ts';

const GAZETTE = { en: 'The Gazette', es: 'The Gazette' };
const MINISTRY = { en: 'A ministry', es: 'Un ministerio' };

describe('createClaimants()', () => {
  it('publishes the names that some language has otherwise, and no others', () => {
    const names = { 'The Gazette': GAZETTE, 'A ministry': MINISTRY };
    expect(createClaimants(names)).toEqual({ 'A ministry': MINISTRY });
  });

  it('publishes a name that every language has otherwise than the data', () => {
    expect(createClaimants({ Gazette: GAZETTE })).toEqual({ Gazette: GAZETTE });
  });
});
