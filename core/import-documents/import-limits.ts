/** Largest text, Markdown file or page, in bytes: a long treaty is under one megabyte. */
export const maxTextBytes = 32 * 1024 * 1024;

/** Largest file with pictures, in bytes: a treaty with its annexes as a PDF is far smaller. */
export const maxFileBytes = 200_000_000;

/** Extensions of files with pictures. */
const withPictures = /\.(?:docx|docm|dotx|doc|epub|pdf|mht|mhtml|eml)$/i;

/**
 * Largest file that is read at all, in bytes, checked before reading: a film is refused by its
 * size.
 *
 * @param name of the file; null for pasted words.
 */
export function maxImportBytes(name: string | null): number {
  return withPictures.test(name ?? '') ? maxFileBytes : maxTextBytes;
}

/** File extensions that a folder is searched for and that the dialog shows. */
export const textExtensions = [
  'txt',
  'text',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'mht',
  'mhtml',
  'eml',
  'docx',
  'epub',
  'pdf',
] as const;
