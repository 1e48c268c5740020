/** What the keys do, and the switch that silences those without a modifier. */
export interface KeysMessages {
  readonly single: string;
  readonly list: readonly (readonly [key: string, what: string])[];
}
