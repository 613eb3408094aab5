/**
 * First release: annotations by document, the bin, each document's reading position, the
 * checkpoint.
 */
export const version1 = {
  annotations: 'id, documentId',
  bin: 'id',
  reading: 'id',
  meta: 'key',
} as const;
