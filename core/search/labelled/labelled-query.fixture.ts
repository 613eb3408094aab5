/**
 * A query over the small library beside this file, with every expected hit and no other, in order:
 * where the hit is, and its sentence with the marks in square brackets.
 */
export interface LabelledQuery {
  readonly typed: string;
  /** か and カ are not the same. */
  readonly exactKana?: boolean;
  readonly hits: readonly string[];
}
