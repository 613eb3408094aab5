/**
 * The present texts of the whole library together, for finding what belongs with a document. Filled
 * once and asked often; it lives in a worker.
 */
import { buildBlocks } from '#core/document/blocks';
import { factsOf } from '#core/facts/facts';
import {
  createRelatedIndex,
  type RelatableDocument,
  type RelatedDocument,
  type RelatedIndex,
} from './related';
import { storedBlocks } from '#core/library/stored-text';

/** A text as it is handed in, with what the library shows of its document. */
export interface RoomText {
  readonly documentId: string;
  readonly title: string;
  readonly date: string | null;
  readonly language: string;
  /** As `writeStoredText` makes it. */
  readonly content: string;
}

export function createRelatedRoom() {
  const documents: RelatableDocument[] = [];
  let index: RelatedIndex | null = null;
  return {
    /** What cannot be read is left out. */
    put(texts: readonly RoomText[]): void {
      for (const { documentId: id, title, date, language, content } of texts) {
        const drafts = storedBlocks(content);
        if (!drafts) continue;
        const blocks = buildBlocks(drafts);
        const facts = factsOf({ title, language, blocks });
        documents.push({ id, title, date, language, blocks, facts });
      }
      index = null;
    },

    relatedTo(documentId: string): readonly RelatedDocument[] {
      index ??= createRelatedIndex(documents);
      return index.relatedTo(documentId);
    },
  };
}
