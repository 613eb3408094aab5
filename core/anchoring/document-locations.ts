import { blockAt } from '#core/document/blocks';
import type { DocumentRecord } from '#core/document/document';

type Blocks = Pick<DocumentRecord, 'blocks'>;

/** Where in its document an offset is. */
export interface DocumentLocations {
  /** UTF-16 units from the block's start. */
  readonly inBlock: number;
  /** Titles of the headings above, outermost first, as an anchor stores them. */
  readonly headings: readonly string[];
}

/** For many offsets of one document: the headings above each block are looked up once. */
export function createDocumentLocations(document: Blocks): (offset: number) => DocumentLocations {
  const paths = headingPaths(document);
  return (offset) => {
    const block = blockAt(document, offset);
    const start = document.blocks[block]?.start ?? 0;
    return { inBlock: offset - start, headings: paths[block] ?? [] };
  };
}

/** `headingPathAt` for each block. */
function headingPaths({ blocks }: Blocks): (readonly string[])[] {
  let open: { level: number; path: readonly string[] }[] = [];
  return blocks.map(({ kind, level, text }) => {
    if (kind === 'heading') {
      open = open.filter((heading) => heading.level < level);
      open.push({ level, path: [...(open.at(-1)?.path ?? []), text] });
    }
    return open.at(-1)?.path ?? [];
  });
}
