/** Parts in another format that Word inserts into a file when opening it ("altChunk"). */
import { readEncoded } from '#core/bytes/read-encoded';
import { openZip, type ZipArchive, type ZipFailure } from '#core/bytes/zip-archive';
import type { Result } from '#core/result';
import { htmlPieces } from '../html/read-html';
import { textLines } from '../text/lines';
import { openMail } from '../mail/open-mail';
import type { SourcePiece, SourceText } from '../source-text';
import { partNamed, type Relation } from './word-links';

type ReadPackage = (
  archive: ZipArchive,
  bodyPart: string,
  depth: number,
) => Result<SourceText, ZipFailure>;

/** Nesting of Word files; deeper ones are not read. */
const maxDepth = 3;

/** @param readWord reads such a part when it is a Word file. */
export function chunkReader(
  archive: ZipArchive,
  bodyPart: string,
  relations: ReadonlyMap<string, Relation>,
  depth: number,
  readWord: ReadPackage,
): (id: string) => readonly SourcePiece[] | null {
  return (id) => {
    const target = relations.get(id)?.target;
    if (target === undefined) return null;
    const name = partNamed(bodyPart, target);
    const bytes = archive.read(name);
    if (!bytes.ok) return null;
    if (bytes.value[0] === 0x50 && bytes.value[1] === 0x4b) {
      const inner = depth < maxDepth ? openZip(bytes.value) : null;
      const read = inner?.ok ? readWord(inner.value, 'word/document.xml', depth + 1) : null;
      return read?.ok ? read.value.pieces : null;
    }
    const pieces = ofText(name, bytes.value);
    return (
      pieces?.map((piece) =>
        piece.kind === 'title' ? { ...piece, kind: 'heading' as const, level: 1 } : piece,
      ) ?? null
    );
  };
}

function ofText(name: string, bytes: Uint8Array): readonly SourcePiece[] | null {
  const mail = /\.mht(?:ml)?$/i.test(name) ? openMail(bytes) : null;
  const text = readEncoded(mail?.bytes ?? bytes, mail?.encoding ?? null);
  if (!text.ok) return null;
  if (mail?.format === 'html' || /\.x?html?$/i.test(name)) return htmlPieces(text.value.text);
  return mail !== null || /\.txt$/i.test(name) ? textLines(text.value.text) : null;
}
