/**
 * The uses of a phrase in the present texts of a library, a few at a time, by date. A phrase may be
 * queried while texts are still arriving: its first uses do not wait for the last text.
 */
import type { WordsOfText } from '#core/document/words-of-text';
import { phraseLines, inDateOrder, type PhraseLine } from './phrase-lines';
import { plainFind } from '#core/text/find';
import { foldText } from '#core/text/fold';
import type { PhraseOptions } from './phrase-pattern';
import type { SearchedDocument } from '../index/search-answer';

export interface PhraseQuery extends PhraseOptions {
  readonly phrase: string;
}

export interface UsesFound {
  readonly lines: readonly PhraseLine[];
  /**
   * `more`: the time was up; `waiting`: every text before the next one was searched and that one
   * has not arrived; `whole`: all were searched.
   */
  readonly state: 'more' | 'waiting' | 'whole';
}

/** Where the texts are found. */
export interface PresentTexts {
  /** Null while the documents are still being listed. */
  readonly documents: () => Iterable<SearchedDocument> | null;
  /** Its current state; null when it is gone. */
  readonly document: (id: string) => SearchedDocument | null;
  /** Null until it arrives. */
  readonly text: (document: SearchedDocument) => WordsOfText | null;
}

interface Here {
  readonly document: SearchedDocument;
  readonly words: WordsOfText;
}

export interface PhraseUses {
  /** Starts a phrase; `next` returns its uses. */
  readonly ask: (query: PhraseQuery) => void;
  /** @param most lines; @param budget milliseconds after which those found so far are returned. */
  readonly next: (most: number, budget: number) => UsesFound;
  /** A document has another date, or is new. */
  readonly forget: () => void;
}

type Stop = 'looked-at' | 'waiting';

/** @param now milliseconds, from any starting point. */
export function createPhraseUses(texts: PresentTexts, now: () => number): PhraseUses {
  let asked: Generator<PhraseLine | Stop> | null = null;
  /** Ids by date, sorted once for many phrases. */
  let ordered: readonly string[] | null = null;

  /** Null while the documents are still being listed. */
  function idsInOrder(): readonly string[] | null {
    const listed = ordered ? null : texts.documents();
    if (listed) ordered = inDateOrder(listed).map(({ id }) => id);
    return ordered;
  }

  /** Texts are folded one by one when searched: all of them together would fill the memory. */
  function* usesOf({ phrase, ...options }: PhraseQuery): Generator<PhraseLine | Stop> {
    const linesIn = phraseLines(phrase, options);
    let ids = idsInOrder();
    for (; ids === null; ids = idsInOrder()) yield 'waiting';
    for (const id of ids) {
      const here = yield* whenHere(id);
      if (!here) continue;
      const { title, date, countries, present } = here.document;
      const { text, headings } = here.words;
      const about = { documentId: id, revision: present, title, date, countries };
      yield* linesIn({ ...about, text, headings, folded: foldText(text, plainFind) });
      yield 'looked-at';
    }
  }

  /** A document with its text, once it has arrived; null when it was removed meanwhile. */
  function* whenHere(id: string): Generator<Stop, Here | null> {
    for (;;) {
      const document = texts.document(id);
      if (!document) return null;
      const words = texts.text(document);
      if (words) return { document, words };
      yield 'waiting';
    }
  }

  return {
    ask(query) {
      asked = usesOf(query);
    },
    next(most, budget) {
      const until = now() + budget;
      const lines: PhraseLine[] = [];
      while (lines.length < most && now() < until) {
        const step = asked?.next();
        if (!step || step.done) return { lines, state: 'whole' };
        if (step.value === 'waiting') return { lines, state: 'waiting' };
        if (step.value !== 'looked-at') lines.push(step.value);
      }
      return { lines, state: 'more' };
    },
    forget: () => void (ordered = null),
  };
}
