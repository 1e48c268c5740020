/** What the keys do, and the switch that silences those without a modifier. */
export interface KeysMessages {
  readonly single: string;
  /** Where the choice to silence single keys cannot be kept. */
  readonly unkept: string;
  readonly list: readonly (readonly [key: string, what: string])[];
}
