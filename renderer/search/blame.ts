/**
 * What a worker was at when it ended or did not answer. One thing that it cannot get through is left
 * out the next time, so that everything else is found.
 */
import type { SearchOrderName, SearchOrders } from './search-protocol';

/** A text, a note or mark, or words that were looked for, which the search could not get through. */
export interface LeftOut {
  readonly kind: 'text' | 'annotation' | 'search' | 'other';
  /** Null for what is about no document. */
  readonly documentId: string | null;
}

interface Item {
  readonly key: string;
  readonly left: LeftOut;
}

export function createBlame() {
  /** Were in the worker's hands together with others: sent alone from now on. */
  const suspects = new Set<string>();
  const leftOut = new Map<string, LeftOut>();

  return {
    /** @returns whether something was learned: filling the search again will go otherwise. */
    note(name: SearchOrderName, order: unknown): boolean {
      const items = itemsOf(name, order);
      const [only] = items;
      if (only === undefined) return false;
      if (items.length === 1) leftOut.set(only.key, only.left);
      else for (const { key } of items) suspects.add(key);
      return true;
    },
    isLeftOut(name: SearchOrderName, order: unknown): boolean {
      const items = itemsOf(name, order);
      return items.length > 0 && items.every(({ key }) => leftOut.has(key));
    },
    /** The things of an order in the portions in which they are to be sent; none for those left out. */
    portions<T>(name: SearchOrderName, all: readonly T[]): (readonly T[])[] {
      const together: T[] = [];
      const alone: T[][] = [];
      for (const each of all) {
        const key = itemsOf(name, [each] as never)[0]?.key ?? '';
        if (leftOut.has(key)) continue;
        if (suspects.has(key)) alone.push([each]);
        else together.push(each);
      }
      return together.length > 0 ? [together, ...alone] : alone;
    },
    leftOut: (): readonly LeftOut[] => [...leftOut.values()],
  };
}

function itemsOf(name: SearchOrderName, order: unknown): readonly Item[] {
  switch (name) {
    case 'putTexts':
    case 'putStoredTexts':
      return (order as SearchOrders['putTexts']['order']).map(({ documentId, revision }) =>
        item(`text ${documentId} ${revision}`, 'text', documentId),
      );
    case 'putAnnotations':
      return (order as SearchOrders['putAnnotations']['order']).map(({ id, documentId }) =>
        item(`annotation ${id}`, 'annotation', documentId),
      );
    case 'search':
      return [item(`search ${(order as SearchOrders['search']['order']).typed}`, 'search', null)];
    case 'askPhrase':
      return [item(`phrase ${JSON.stringify(order)}`, 'search', null)];
    case 'prepareRelated':
      return [item(name, 'other', null)];
    default:
      return [];
  }
}

const item = (key: string, kind: LeftOut['kind'], documentId: string | null): Item => ({
  key,
  left: { kind, documentId },
});
