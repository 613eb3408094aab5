/**
 * The annotations of an open document, by how the page shows them. After an act only what the act
 * touched is rearranged, with the same result as arranging everything.
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
  /** Marks with more to show than their words: a note or tags. */
  readonly carded: PassageIndex<PlacedMark>;
  /** Highlights whose words have no certain place in this text, as stored. */
  readonly orphaned: readonly Highlight[];
  /** In reading order. */
  readonly bookmarks: readonly Placed<Bookmark>[];
  /** Notes on the whole document, as stored. */
  readonly whole: readonly DocumentNote[];
}

/**
 * Up to this many changed annotations are arranged one by one; beyond it everything is rearranged.
 */
const few = 64;

/**
 * For a document that stays open. An unchanged part of the arrangement is the same object as
 * before.
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

  /** These are few and are recomputed, but only when one of their kind changed. */
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

/** True for annotations with a card beside the text even when they are not open. */
function isCarded(annotation: Annotation): boolean {
  return hasNote(annotation) || annotation.tags.length > 0;
}

function isBookmark(annotation: Annotation): annotation is Bookmark {
  return annotation.kind === 'bookmark';
}

function isDocumentNote(annotation: Annotation): annotation is DocumentNote {
  return annotation.kind === 'document-note';
}
