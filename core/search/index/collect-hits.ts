import { append } from '#core/append';
import type { Marker } from './find-marks';
import type { SearchPlace } from '../query/query';
import type { SearchedDocument, SearchGroup, SearchHit } from './search-answer';
import type { SearchItem } from './search-item';
import { textIn, type SearchItems } from './search-items';
import { sentenceHits } from './sentence-hits';
import type { TokenCache } from './token-cache';
import { tokensOf } from '../languages/tokens';
import type { Passage } from '#core/text/passage';

export interface Showing {
  readonly marker: Marker;
  readonly foldKana: boolean;
  readonly hitsEach: number;
  readonly items: SearchItems['items'];
  readonly cache: TokenCache;
}

type TextItem = SearchItem & { readonly kind: 'text' };
type AnnotationItem = SearchItem & { readonly kind: 'annotation' };

/** The listed places of one document, from the matching rows. */
export function collectHits(
  document: SearchedDocument,
  rows: readonly number[],
  showing: Showing,
): SearchGroup {
  const hits: SearchHit[] = [];
  let more = 0;
  for (const row of inOrder(rows, document, showing.items)) {
    const item = showing.items[row];
    if (!item) continue;
    // An unlisted annotation counts as one place: marking it would be wasted work.
    if (item.kind === 'annotation' && hits.length >= showing.hitsEach) more += 1;
    else if (item.kind === 'annotation') append(hits, annotationHits(item, document, showing));
    else append(hits, textHits(item, row, document, showing));
  }
  more += Math.max(0, hits.length - showing.hitsEach);
  const { id, title, date } = document;
  return { documentId: id, title, date, hits: hits.slice(0, showing.hitsEach), more };
}

/** The present text, the earlier ones from the newest, annotations by their place. */
function inOrder(
  rows: readonly number[],
  { present }: SearchedDocument,
  items: SearchItems['items'],
): readonly number[] {
  const key = (row: number) => {
    const item = items[row];
    if (item?.kind === 'annotation') return item.start;
    return item?.revision === present ? -Infinity : -row;
  };
  return [...rows].sort((a, b) => key(a) - key(b));
}

function textHits(
  item: TextItem,
  row: number,
  document: SearchedDocument,
  { marker, foldKana, cache }: Showing,
): SearchHit[] {
  const { revision, text } = item;
  const isEarlier = revision !== document.present;
  const common = { revision, annotationId: null, labelId: null, isEarlier };
  const title = textIn(item, document, 'title');
  const titleMarks = marker(tokensOf(title, { foldKana, names: true }), 'title');
  const sentences = sentenceHits(text, marker(cache.tokens(row, text, foldKana), 'text'));
  const inText = sentences.map((hit): SearchHit => ({ kind: 'text', ...common, ...hit }));
  // Found by its fields alone: the title represents the document.
  if (title === '' || (titleMarks.length === 0 && inText.length > 0)) return inText;
  const inTitle = { kind: 'title', ...common, start: 0, end: 0, sentence: title } as const;
  return [{ ...inTitle, marks: titleMarks }, ...inText];
}

function annotationHits(
  item: AnnotationItem,
  { present }: SearchedDocument,
  { marker, foldKana }: Showing,
): SearchHit[] {
  const { revision, id, labelId, start, end } = item;
  const hit = (kind: SearchPlace, marks: readonly Passage[]): SearchHit => ({
    kind,
    revision,
    annotationId: id,
    labelId,
    isEarlier: revision !== present,
    start,
    end,
    sentence: textIn(item, undefined, kind),
    marks,
  });
  const places = (['quote', 'note', 'tag'] as const).filter(
    (place) => textIn(item, undefined, place) !== '',
  );
  const hits = places.flatMap((place) => {
    const text = textIn(item, undefined, place);
    const marks = marker(tokensOf(text, { foldKana, names: true }), place);
    return marks.length > 0 ? [hit(place, marks)] : [];
  });
  // Found by its label, a tag or its document alone.
  return hits.length > 0 ? hits : places.slice(0, 1).map((place) => hit(place, []));
}
