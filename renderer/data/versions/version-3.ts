/** The reader's corrections to sources. One more table; the rows of version 2 are unchanged. */
export const version3 = {
  annotations: 'id, documentId',
  bin: 'id',
  labels: 'id',
  reading: 'id',
  sources: 'id',
  tallies: 'id',
  meta: 'key',
} as const;
