import type { Claim } from '../dataset/dataset.ts';

/** The number that a text is, however its thousands are parted: “2077”, “2,077”, “2.077”, “2 077”. */
export function numberIn(text: string): number | null {
  const typed = text.trim();
  const isPlain = /^\d{2,9}$/.test(typed);
  const isParted = /^\d{1,3}(?:[.,’'\s]\d{3})+$/.test(typed);
  return isPlain || isParted ? Number(typed.replace(/\D/g, '')) : null;
}

/** The claims that state a number: first those of which it is the best, then those of which it is an end. */
export function claimsOfNumber(value: number, claims: readonly Claim[]): readonly Claim[] {
  return claims
    .filter(({ low, best, high }) => low === value || best === value || high === value)
    .sort((one, other) => Number(other.best === value) - Number(one.best === value));
}
