/** The reader's corrections to sources. A table more; the rows of version 2 are as they were. */
export const version3 = {
  annotations: 'id, documentId',
  bin: 'id',
  labels: 'id',
  reading: 'id',
  sources: 'id',
  tallies: 'id',
  meta: 'key',
} as const;
