import type { ImportFailure } from './imported-text';

/** Names of streams in the directory of a compound file ([MS-CFB], 2.6.1), in UTF-16. */
const utf16 = (name: string) => [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
const locked = utf16('EncryptedPackage');
const oldWord = utf16('WordDocument');

/**
 * Why a compound file gives no text: an encrypted modern Word file, one from before 2007, or
 * neither.
 */
export function officeFailure(bytes: Uint8Array, promised: boolean): ImportFailure {
  if (holds(bytes, locked)) return 'encrypted';
  return holds(bytes, oldWord) || promised ? 'old-word' : 'not-text';
}

function holds(bytes: Uint8Array, name: readonly number[]): boolean {
  const [first = 0] = name;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, nth) => bytes[at + nth] === byte)) return true;
  }
  return false;
}
