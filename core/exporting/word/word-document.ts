import type { ExportedDocument, ExportSet } from '../export-set';
import type { ExportTools } from '../export-tools';

export async function writeWordDocument(
  _entry: ExportedDocument,
  _set: ExportSet,
  _tools: ExportTools,
): Promise<Uint8Array> {
  throw new Error('not yet');
}
