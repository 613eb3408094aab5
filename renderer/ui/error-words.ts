import type { AppError, ErrorCode } from '#core/errors';

/** One sentence for each code: what is wrong and what to do. `about` is a file or version. */
const sentences: Readonly<Record<ErrorCode, (about: string) => string>> = {
  'disk-full': (about) =>
    `The disk is full${about && `, so “${about}” could not be written`}. Free some space; nothing on screen is lost.`,
  'read-only': (about) =>
    `The disk is read-only${about && `, so “${about}” could not be written`}. Choose another place, or make it writable.`,
  'not-permitted': (about) =>
    `This computer does not allow writing ${about ? `“${about}” there` : 'there'}. Choose another folder, or change its permissions.`,
  'not-found': (about) =>
    `${about ? `“${about}”` : 'The file'} is not there any more. Put it back, or choose another place.`,
  'no-text': () =>
    'The text of this document is missing or damaged. Choose its file, or connect the second backup folder; the marks and notes are kept.',
  unreadable: (about) =>
    `${about ? `“${about}”` : 'A file'} could not be read. Check the disk and the file’s permissions, then start Readout again.`,
  'not-text': (about) =>
    `“${about}” is not a text file. Replace it with a text file, or remove it.`,
  'not-utf8': (about) =>
    `“${about}” is not in UTF-8. Save it again as UTF-8, then start Readout again.`,
  empty: (about) => `“${about}” is empty. Replace it with the text, or remove it.`,
  'too-large': (about) => `“${about}” is too large to read. Split it into smaller files.`,
  'newer-version': (about) =>
    `These notes were last used with a newer Readout${about && ` (${about})`}. Install that version to go on writing; nothing was changed.`,
  damaged: (about) =>
    `A file of the notes was damaged. What could be read is here; the damaged file was kept as “${about}”.`,
  'damaged-backup': (about) =>
    `The backup “${about}” was damaged and has been set aside. Make a new one with Data → Back Up Now.`,
  'little-space': () =>
    'The disk is nearly full, so only the three newest backups are kept. Free some space; your notes are saved.',
  'second-folder': (about) =>
    `The second backup folder “${about}” cannot be written to. Connect its drive, or choose another with Data → Second Backup Folder…; backups on this computer continue.`,
  'second-folder-full': (about) =>
    `The second backup folder “${about}” is full. Free some space there, or choose another with Data → Second Backup Folder….`,
  'not-printed': () =>
    'Nothing was printed. Check that a printer is set up on this computer and switched on.',
  'not-open': () =>
    'The notes could not be opened. Restart Readout; if that does not help, restart the computer. The notes themselves are safe in the journal.',
  'bad-request': (about) => `Readout could not carry this out (${about}). Please report it.`,
  internal: (about) =>
    `Something went wrong in Readout itself${about && ` (${about})`}. Try again; if it happens again, restart Readout and please report it. What was saved stays saved.`,
  refused: () => 'Readout refused this for safety.',
};

export function errorSentence(error: AppError): string {
  return sentences[error.code](error.about ?? '');
}
