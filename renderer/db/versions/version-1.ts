/** First release: annotations by document, the reading place of each document, the log's mark. */
export const version1 = {
  annotations: 'id, documentId',
  reading: 'id',
  meta: 'key',
} as const;
