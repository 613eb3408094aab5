/** Bytes of a text, a Markdown file or a page: a long treaty is under one megabyte. */
export const maxTextBytes = 32 * 1024 * 1024;

/** Bytes of a file that holds pictures too: a treaty with its annexes as a PDF is far below. */
export const maxFileBytes = 200_000_000;

/** Endings of files that hold pictures. */
const withPictures = /\.(?:docx|docm|dotx|doc|epub|pdf|mht|mhtml)$/i;

/**
 * Most bytes of a file that is read at all, asked before it is read: a film is refused by its size.
 *
 * @param name of the file; null for pasted words.
 */
export function largestImport(name: string | null): number {
  return withPictures.test(name ?? '') ? maxFileBytes : maxTextBytes;
}

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
