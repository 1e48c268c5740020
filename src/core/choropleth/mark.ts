import type { Place } from './place.ts';

/** A finding is outlined: a number sharply, one without a number, or a zero, more softly. */
export type Mark = 'figure' | 'vague';

/**
 * What is known without a number, or by weak claims only, is outlined more softly; so is a zero. The actor is outside
 * the scale, and what lies below it keeps quiet: neither is outlined.
 */
export function markOf(place: Pick<Place, 'cell' | 'swatch'> | undefined): Mark | null {
  if (!place?.cell) return null;
  const { cell, swatch } = place;
  if (swatch.type === 'actor' || swatch.type === 'few') return null;
  if (cell.type === 'figure') return cell.value !== 0 && !cell.isWeak ? 'figure' : 'vague';
  return cell.type === 'unknown' || cell.type === 'denied' ? 'vague' : 'figure';
}
