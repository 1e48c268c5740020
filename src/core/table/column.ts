/** The columns of the table of a year. */
export const YEAR_COLUMNS = [
  'country',
  'figure',
  'low',
  'high',
  'basis',
  'sources',
  'kinds',
  'region',
] as const;
export type YearColumn = (typeof YEAR_COLUMNS)[number];

/** The columns of the table of all interventions; none bears a name of the other table’s. */
export const INTERVENTION_COLUMNS = [
  'intervention',
  'began',
  'ended',
  'places',
  'capacities',
  'standing',
  'claims',
  'works',
] as const;
export type InterventionColumn = (typeof INTERVENTION_COLUMNS)[number];
