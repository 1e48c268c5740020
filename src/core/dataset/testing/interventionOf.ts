import type { Intervention } from '../dataset.ts';

/** For tests: soldiers in Angola, 1975 to 1991, of whom nobody gives a number; a test says what it is about. */
export function interventionOf(fields: Partial<Intervention> = {}): Intervention {
  const { id = 'war' } = fields;
  return {
    id,
    name: { en: id, es: id },
    actor: 'CUB',
    countries: ['AGO'],
    from: '1975',
    to: '1991',
    kinds: ['combat'],
    standing: 'documented',
    sources: ['S1'],
    claims: [],
    ...fields,
  };
}
