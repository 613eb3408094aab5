/**
 * The present texts of the whole library together, for finding what belongs with a document. Filled
 * once and asked often; it lives in a worker.
 */
import { buildBlocks, type BlockDraft } from '#core/document/blocks';
import { factsOf } from '#core/document/facts';
import { createRelatedIndex, type RelatedDocument, type RelatedIndex } from './related';
import { storedBlocks } from './stored-text';

/** A text as it is handed in, with what the library shows of its document. */
export interface RoomText {
  readonly documentId: string;
  readonly title: string;
  readonly date: string | null;
  readonly language: string;
  /** As `writeStoredText` makes it. */
  readonly content: string;
}

interface Kept extends Omit<RoomText, 'content'> {
  readonly drafts: readonly BlockDraft[];
}

export function createRelatedRoom() {
  const texts: Kept[] = [];
  let index: RelatedIndex | null = null;
  return {
    /** What cannot be read is left out. */
    put(more: readonly RoomText[]): void {
      for (const { content, ...text } of more) {
        const drafts = storedBlocks(content);
        if (drafts) texts.push({ ...text, drafts });
      }
      index = null;
    },

    relatedTo(documentId: string): readonly RelatedDocument[] {
      index ??= createRelatedIndex(texts.map(relatable));
      return index.relatedTo(documentId);
    },
  };
}

function relatable({ documentId, title, date, language, drafts }: Kept) {
  const blocks = buildBlocks(drafts);
  return {
    id: documentId,
    title,
    date,
    language,
    blocks,
    facts: factsOf({ title, language, blocks }),
  };
}
