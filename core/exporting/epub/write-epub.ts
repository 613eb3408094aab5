import type { ExportedDocument, ExportSet } from '../export-set';

export function writeEpub(_entry: ExportedDocument, _set: ExportSet): Uint8Array {
  throw new Error('not yet');
}
