/**
 * Which items match a query: the engine answers for words, and everything else combines sets of
 * rows. A set is an array with one byte per row: combining a hundred thousand takes a tenth of a
 * millisecond.
 */
import { hasKana, kanaTest } from './kana-as-typed';
import { allOf, isEngineOnly, matchExpression } from './match-expression';
import { placesWithin } from './match-terms';
import {
  searchPlaces,
  type Field,
  type Near,
  type Query,
  type SearchPlace,
  type Words,
} from '../query/query';
import { fieldTest, type FieldContext } from './query-fields';
import { textIn, type SearchEngine, type SearchItems } from './search-items';

export type Bitset = Uint8Array;
type Places = readonly SearchPlace[] | null;

export interface Evaluation
  extends FieldContext, Pick<SearchItems, 'items' | 'places' | 'documents'> {
  readonly engine: SearchEngine;
  readonly foldKana: boolean;
  /** Rows of the fields already tested in this search. */
  readonly fields: Map<Field, Bitset>;
}

/** The matching rows. @param where words are looked for; null for everywhere. */
export function evaluateQuery(query: Query, where: Places, evaluation: Evaluation): Bitset {
  const { items, places, documents, engine, foldKana } = evaluation;

  function evaluate(part: Query, within: Places): Bitset {
    if (isEngineAlone(part)) return match([part], within);
    switch (part.kind) {
      case 'words':
      case 'near':
        return kanaAsTyped(part, within, match([part], within), evaluation);
      case 'any':
        return part.of
          .map((each) => evaluate(each, within))
          .reduce((rows, more) => joinBitsets(rows, more, (a, b) => a | b));
      case 'all':
        return all(part.of, placesWithin(part.of, within));
      case 'not':
        return joinBitsets(everything(), evaluate(part.of, within), (a, b) => a & (b ^ 1));
      case 'field':
        return rowsOfField(part);
    }
  }

  /** Parts that the engine can answer together are one query. */
  function all(parts: readonly Query[], within: Places): Bitset {
    const forEngine = parts.filter(isEngineAlone);
    const others = parts.filter((part) => !isEngineAlone(part));
    const sets = others.map((part) => evaluate(part, within));
    if (forEngine.length > 0) sets.push(match(forEngine, within));
    return sets.reduce((rows, more) => joinBitsets(rows, more, (a, b) => a & b));
  }

  function isEngineAlone(part: Query): boolean {
    return isEngineOnly(part) && (foldKana || !asksForKana(part));
  }

  function match(parts: readonly Query[], within: Places): Bitset {
    const rows = new Uint8Array(items.length);
    if (within?.length === 0) return rows;
    const expression = allOf(parts.map((part) => matchExpression(part, within)));
    const isTitle = within?.length === 1 && within[0] === 'title';
    if (isTitle) engine.matchTitles(expression, rows);
    else engine.match(expression, rows);
    return rows;
  }

  /** Needed twice in a search: for everything, and for titles. */
  function rowsOfField(field: Field): Bitset {
    const known = evaluation.fields.get(field) ?? rowsThat(fieldTest(field, evaluation));
    evaluation.fields.set(field, known);
    return known;
  }

  function everything(): Bitset {
    return rowsThat(() => true);
  }

  function rowsThat(fits: ReturnType<typeof fieldTest>): Bitset {
    const rows = new Uint8Array(items.length);
    for (let row = 1; row < items.length; row += 1) {
      const item = items[row];
      const document = documents[places[row] ?? -1];
      if (item && document && fits(item, document)) rows[row] = 1;
    }
    return rows;
  }

  return evaluate(query, where);
}

/** `join` works on bits. */
export function joinBitsets(
  rows: Bitset,
  more: Bitset,
  join: (a: number, b: number) => number,
): Bitset {
  const joined = new Uint8Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    joined[row] = join(rows[row] ?? 0, more[row] ?? 0);
  }
  return joined;
}

function asksForKana(query: Query): boolean {
  switch (query.kind) {
    case 'words':
      return hasKana(query.text);
    case 'near':
    case 'any':
    case 'all':
      return query.of.some(asksForKana);
    case 'not':
      return asksForKana(query.of);
    case 'field':
      return false;
  }
}

/** The index has one form for か and カ: this removes the engine's rows in which the kana differ. */
function kanaAsTyped(
  part: Words | Near,
  within: Places,
  rows: Bitset,
  { items, places, documents }: Pick<SearchItems, 'items' | 'places' | 'documents'>,
): Bitset {
  const stands = kanaTest(part);
  const looked = within ?? searchPlaces;
  for (let row = 0; row < rows.length; row += 1) {
    const item = rows[row] === 1 ? items[row] : undefined;
    if (!item) continue;
    const document = documents[places[row] ?? -1];
    rows[row] = looked.some((place) => stands(textIn(item, document, place), place)) ? 1 : 0;
  }
  return rows;
}
