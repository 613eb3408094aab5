/** Largest file that is read at all, in bytes: a treaty with its annexes as a PDF is far below. */
export const largestImport = 200_000_000;

/** Endings of the files that a folder is looked through for, and that the dialog shows. */
export const textExtensions = [
  'txt',
  'text',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'docx',
  'epub',
  'pdf',
] as const;
