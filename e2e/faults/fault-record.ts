/** One comparison of what had been called saved with what was there at a later start. */
export interface FaultRecord {
  /** Name of the fault, as it is in the table at the end of the run. */
  readonly fault: string;
  /** Faults this record represents. */
  readonly rounds: number;
  /** Changes that had been called saved. */
  readonly saved: number;
  /** How many of them were not there. */
  readonly lost: number;
  /** Libraries that had something and were found with nothing. */
  readonly empty: number;
}

/** The kind of annotation that carries a record from the test to the table. */
export const recordType = 'fault';
