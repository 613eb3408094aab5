/** First release: annotations by document, the bin, the reading place of each document, the log's mark. */
export const version1 = {
  annotations: 'id, documentId',
  bin: 'id',
  reading: 'id',
  meta: 'key',
} as const;
