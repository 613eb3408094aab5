/**
 * The annotations of an open document by what a page does with them. After an act only what the
 * act touched is arranged: the result is the one that arranging all of them would give.
 */
import type { DocumentRecord } from '#core/document/document';
import {
  hasNote,
  isHighlight,
  type Annotation,
  type Bookmark,
  type DocumentNote,
  type Highlight,
} from '#core/model/annotation';
import { differenceOf, type Difference } from '#core/changes/difference';
import { insert, remove } from './passage-index-changes';
import { indexPassages, type PassageIndex } from './passage-index';
import { createPlacer, type Placed, type PlacedMark } from './placed-mark';

export interface Arrangement {
  /** In reading order. */
  readonly marks: PassageIndex<PlacedMark>;
  /** Those of the marks that have more to show than their words: a note or tags. */
  readonly carded: PassageIndex<PlacedMark>;
  /** Highlights whose words have no certain place in this text, as they are stored. */
  readonly orphaned: readonly Highlight[];
  /** In reading order. */
  readonly bookmarks: readonly Placed<Bookmark>[];
  /** Notes on the whole document, as they are stored. */
  readonly whole: readonly DocumentNote[];
}

/** So many annotations altered at once are arranged one by one; for more, all are arranged anew. */
const few = 64;

/**
 * For a document that stays open. A part of the arrangement in which nothing changed is the same
 * object as before.
 */
export function createArranger(document: DocumentRecord) {
  const placer = createPlacer(document);
  let known: readonly Annotation[] = [];
  let arranged: Arrangement = {
    marks: indexPassages([]),
    carded: indexPassages([]),
    orphaned: [],
    bookmarks: [],
    whole: [],
  };

  function marksAfter({ removed, added }: Difference<Annotation>, before: Arrangement) {
    let { marks, carded } = before;
    for (const annotation of removed) {
      const mark = isHighlight(annotation) ? placer.placed(annotation) : null;
      if (!mark) continue;
      marks = remove(marks, mark);
      carded = remove(carded, mark);
    }
    for (const annotation of added) {
      const mark = isHighlight(annotation) ? placer.placed(annotation) : null;
      if (!mark) continue;
      marks = insert(marks, mark);
      if (isCarded(annotation)) carded = insert(carded, mark);
    }
    return { marks, carded };
  }

  function allMarks(annotations: readonly Annotation[]) {
    const { placed } = placer.place(annotations.filter(isHighlight));
    return {
      marks: indexPassages(placed),
      carded: indexPassages(placed.filter(({ annotation }) => isCarded(annotation))),
    };
  }

  /** What is few is found anew; it is asked for only when one of its kind was altered. */
  function others(annotations: readonly Annotation[]) {
    return {
      orphaned: placer.place(annotations.filter(isHighlight)).orphaned,
      bookmarks: placer.place(annotations.filter(isBookmark)).placed,
      whole: annotations.filter(isDocumentNote),
    };
  }

  const isPlacedMark = (each: Annotation) => isHighlight(each) && placer.placed(each) !== null;

  return function arrange(annotations: readonly Annotation[]): Arrangement {
    if (annotations === known) return arranged;
    const difference = differenceOf(known, annotations);
    const altered = [...difference.removed, ...difference.added];
    if (altered.length === 0) return arranged;
    const marks = altered.length > few ? allMarks(annotations) : marksAfter(difference, arranged);
    arranged = altered.every(isPlacedMark)
      ? { ...arranged, ...marks }
      : { ...marks, ...others(annotations) };
    known = annotations;
    return arranged;
  };
}

/** True for what has a card beside the text without being open. */
function isCarded(annotation: Annotation): boolean {
  return hasNote(annotation) || annotation.tags.length > 0;
}

function isBookmark(annotation: Annotation): annotation is Bookmark {
  return annotation.kind === 'bookmark';
}

function isDocumentNote(annotation: Annotation): annotation is DocumentNote {
  return annotation.kind === 'document-note';
}
