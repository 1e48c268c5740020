import type { ColumnRole } from './choices.ts';

/** Roles that several columns may have. */
const SHARED: readonly (ColumnRole | null)[] = ['figure', 'year-figure', 'country-figure', null];

/** Columns of which one has another role: what only one can have it takes from the other. */
export function withRole(
  columns: readonly (ColumnRole | null)[],
  index: number,
  role: ColumnRole | null,
): readonly (ColumnRole | null)[] {
  return columns.map((before, at) => {
    if (at === index) return role;
    return before === role && !SHARED.includes(role) ? null : before;
  });
}
