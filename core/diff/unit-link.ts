/** Units, ends excluded, that became other units; one on each side, or more where one was split. */
export interface UnitLink {
  readonly before: number;
  readonly beforeEnd: number;
  readonly after: number;
  readonly afterEnd: number;
  /** The same words on both sides. */
  readonly same: boolean;
}

export function single(unit: number, there: number, same: boolean): UnitLink {
  return { before: unit, beforeEnd: unit + 1, after: there, afterEnd: there + 1, same };
}
