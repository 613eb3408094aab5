/**
 * The present texts of the whole library together, for what looks at all of them: the history of a
 * phrase, and related documents. Filled once and asked often; it lives in a worker. A phrase may be
 * asked for while texts still come in: its first uses do not wait for the last text.
 */
import { buildBlocks } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import { factsOf } from '#core/document/facts';
import type { Block } from '#core/document/document';
import { concordanceLines, type ConcordanceLine } from '#core/search/concordance';
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
  /**
   * `more` when the time was up, `waiting` when every text that is there was looked at and others
   * are still to come, `whole` when there are none to come.
   */
  readonly state: 'more' | 'waiting' | 'whole';
}

interface Kept extends Omit<RoomText, 'content'> {
  readonly blocks: readonly Block[];
}

/** Where looking for uses can be left off: behind a text, and before one that is still to come. */
type Stop = 'looked-at' | 'waiting';

/** @param now milliseconds, of any beginning. */
export function createReadingRoom(now: () => number) {
  const texts: Kept[] = [];
  let complete = false;
  let related: RelatedIndex | null = null;
  let asked: Generator<ConcordanceLine | Stop> | null = null;

  /** Texts are folded one by one as they are looked at: all of them together would fill the memory. */
  function* usesOf(phrase: string, options: PhraseOptions): Generator<ConcordanceLine | Stop> {
    const linesIn = concordanceLines(phrase, options);
    for (let at = 0; at < texts.length || !complete;) {
      const text = texts[at];
      if (text) {
        const canonical = canonicalText(text.blocks);
        yield* linesIn({ ...text, text: canonical, folded: foldText(canonical, plainFind) });
        at += 1;
      }
      yield text ? 'looked-at' : 'waiting';
    }
  }

  return {
    /** More texts, whose lines come after those of the texts that are there. */
    put(more: readonly RoomText[]): void {
      for (const { content, ...text } of more) {
        const drafts = storedBlocks(content);
        if (drafts) texts.push({ ...text, blocks: buildBlocks(drafts) });
      }
      related = null;
    },

    /** Says that no more texts will come. */
    close(): void {
      complete = true;
    },

    /** Begins with a phrase; `next` gives the lines. */
    ask(phrase: string, options: PhraseOptions): void {
      asked = usesOf(phrase, options);
    },

    /** @param most lines; @param budget milliseconds after which those found so far are given. */
    next(most: number, budget: number): RoomLines {
      const until = now() + budget;
      const lines: ConcordanceLine[] = [];
      while (lines.length < most && now() < until) {
        const step = asked?.next();
        if (!step || step.done) return { lines, state: 'whole' };
        if (step.value === 'waiting') return { lines, state: 'waiting' };
        if (step.value !== 'looked-at') lines.push(step.value);
      }
      return { lines, state: 'more' };
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
