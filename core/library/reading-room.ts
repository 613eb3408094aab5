/**
 * The present texts of the whole library together, for what looks at all of them: the history of a
 * phrase, and related documents. Filled once and asked often; it lives in a worker.
 */
import { buildBlocks } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import { factsOf } from '#core/document/facts';
import type { Block } from '#core/document/document';
import {
  concordance,
  inDateOrder,
  type ConcordanceLine,
  type ConcordanceText,
} from '#core/search/concordance';
import { plainFind } from '#core/search/find';
import { foldText } from '#core/search/fold';
import type { PhraseOptions } from '#core/search/phrase-pattern';
import { createRelatedIndex, type RelatedDocument, type RelatedIndex } from './related';
import { storedBlocks } from './stored-text';

/** A text as it is handed in, with what the library shows of its document. */
export interface RoomText {
  readonly documentId: string;
  readonly revision: string;
  readonly title: string;
  readonly date: string | null;
  readonly countries: readonly string[];
  readonly language: string;
  /** As `writeStoredText` makes it. */
  readonly content: string;
}

export interface RoomLines {
  readonly lines: readonly ConcordanceLine[];
  /** True when every text was looked at. */
  readonly whole: boolean;
}

interface Kept extends Omit<RoomText, 'content'> {
  readonly blocks: readonly Block[];
}

export function createReadingRoom(now: () => number) {
  const texts: Kept[] = [];
  let ordered: readonly Kept[] | null = null;
  let related: RelatedIndex | null = null;
  let asked: Generator<ConcordanceLine> | null = null;

  /** Folded one by one as they are looked at: all of them together would fill the memory. */
  function* folded(): Generator<ConcordanceText> {
    ordered ??= inDateOrder(texts);
    for (const text of ordered) {
      const canonical = canonicalText(text.blocks);
      yield { ...text, text: canonical, folded: foldText(canonical, plainFind) };
    }
  }

  return {
    put(more: readonly RoomText[]): void {
      for (const { content, ...text } of more) {
        const drafts = storedBlocks(content);
        if (drafts) texts.push({ ...text, blocks: buildBlocks(drafts) });
      }
      ordered = null;
      related = null;
    },

    /** Begins with a phrase; `next` gives the lines. */
    ask(phrase: string, options: PhraseOptions): void {
      asked = concordance(folded(), phrase, options);
    },

    /** @param most lines; @param budget milliseconds after which those found so far are given. */
    next(most: number, budget: number): RoomLines {
      const until = now() + budget;
      const lines: ConcordanceLine[] = [];
      while (asked && lines.length < most && now() < until) {
        const step = asked.next();
        if (step.done) return { lines, whole: true };
        lines.push(step.value);
      }
      return { lines, whole: asked === null };
    },

    relatedTo(documentId: string): readonly RelatedDocument[] {
      related ??= createRelatedIndex(texts.map(relatable));
      return related.relatedTo(documentId);
    },
  };
}

function relatable({ documentId, title, date, language, blocks }: Kept) {
  const facts = factsOf({ title, language, blocks });
  return { id: documentId, title, date, language, blocks, facts };
}
