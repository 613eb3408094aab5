/**
 * What a worker was processing when it ended or stopped answering. An item that it cannot process
 * is left out the next time, so that everything else is found.
 */
import type { SearchRequestName, SearchRequests } from './search-protocol';

/** A text, a note or mark, or a query that the search could not process. */
export interface LeftOut {
  readonly kind: 'text' | 'annotation' | 'search' | 'other';
  /** Null when it is not about a document. */
  readonly documentId: string | null;
}

interface Item {
  readonly key: string;
  readonly left: LeftOut;
}

export function createBlame() {
  /** Were being processed together with others: sent alone from now on. */
  const suspects = new Set<string>();
  const leftOut = new Map<string, LeftOut>();

  return {
    /** @returns whether something was learned: filling the search again will go differently. */
    note(name: SearchRequestName, request: unknown): boolean {
      const items = itemsOf(name, request);
      const [only] = items;
      if (only === undefined) return false;
      if (items.length === 1) leftOut.set(only.key, only.left);
      else for (const { key } of items) suspects.add(key);
      return true;
    },
    isLeftOut(name: SearchRequestName, request: unknown): boolean {
      const items = itemsOf(name, request);
      return items.length > 0 && items.every(({ key }) => leftOut.has(key));
    },
    /**
     * The items of a request in portions for sending, without those left out.
     *
     * @param bare what is sent of one that is left out; null for nothing.
     */
    portions<T>(
      name: SearchRequestName,
      all: readonly T[],
      bare: (item: T) => T | null = () => null,
    ): (readonly T[])[] {
      const together: T[] = [];
      const alone: T[][] = [];
      for (const each of all) {
        const key = itemsOf(name, [each] as never)[0]?.key ?? '';
        const sent = leftOut.has(key) ? bare(each) : each;
        if (sent === null) continue;
        if (suspects.has(key)) alone.push([sent]);
        else together.push(sent);
      }
      return together.length > 0 ? [together, ...alone] : alone;
    },
    leftOut: (): readonly LeftOut[] => [...leftOut.values()],
  };
}

function itemsOf(name: SearchRequestName, request: unknown): readonly Item[] {
  switch (name) {
    case 'putTexts':
    case 'putStoredTexts':
      return (request as SearchRequests['putTexts']['request']).map(({ documentId, revision }) =>
        item(`text ${documentId} ${revision}`, 'text', documentId),
      );
    case 'putAnnotations':
      return (request as SearchRequests['putAnnotations']['request']).map(({ id, documentId }) =>
        item(`annotation ${id}`, 'annotation', documentId),
      );
    case 'search':
      return [
        item(`search ${(request as SearchRequests['search']['request']).typed}`, 'search', null),
      ];
    case 'listNotebook': {
      const { words } = (request as SearchRequests['listNotebook']['request']).question.filter;
      return [item(`notebook ${words}`, 'search', null)];
    }
    case 'askPhrase':
      return [item(`phrase ${JSON.stringify(request)}`, 'search', null)];
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
