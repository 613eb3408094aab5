import type { SourceRecord } from '#core/model/source-record';
import { foldText } from '#core/text/fold';
import { comparableAddress } from '#core/text/comparable-address';
import type { IncomingItem } from './incoming';

/** What identifies a document. */
export type ShelvedSource = Pick<SourceRecord, 'id' | 'title' | 'address'>;

export interface Shelf {
  readonly sources: readonly ShelvedSource[];
  /** Documents chosen by hand, keyed by the title in the file. */
  readonly chosen: ReadonlyMap<string, string>;
}

/**
 * Finds the document of an incoming annotation: the one chosen by hand, else by id, by address, by
 * title. Null when there is none, or when two share the title. Lookups are prepared once per file.
 */
export function createDocumentFinder({ sources, chosen }: Shelf) {
  const here = new Set(sources.map(({ id }) => id));
  const byAddress = new Map<string, string>();
  const byTitle = new Map<string, string | null>();
  for (const { id, address, title } of sources) {
    const comparable = comparableAddress(address);
    if (comparable !== null && !byAddress.has(comparable)) byAddress.set(comparable, id);
    const words = plainTitle(title);
    byTitle.set(words, byTitle.has(words) ? null : id);
  }
  const known = new Map<string, string | null>();

  function idOfTitle(title: string): string | null {
    let id = known.get(title);
    if (id === undefined) {
      const words = plainTitle(title);
      id = words === '' ? null : (byTitle.get(words) ?? null);
      known.set(title, id);
    }
    return id;
  }

  return function findDocument({ source }: IncomingItem): string | null {
    const title = source.title ?? '';
    const addressed = source.addresses.map((address) =>
      byAddress.get(comparableAddress(address) ?? ''),
    );
    const ids = [chosen.get(title), source.documentId, ...addressed];
    return ids.find((id) => id !== undefined && id !== null && here.has(id)) ?? idOfTitle(title);
  };
}

/** The documents that a file's items belong to, each once: only their texts need loading. */
export function documentsNamed(items: readonly IncomingItem[], shelf: Shelf): readonly string[] {
  const found = new Set(items.map(createDocumentFinder(shelf)));
  return [...found].filter((id) => id !== null);
}

/** Without case, accents and marks, and without a trailing translation mark. */
function plainTitle(title: string): string {
  return foldText(withoutMark(title.trimEnd()), { exactCase: false }).text.trim();
}

/** No pattern over the whole: another program's title may be a megabyte of brackets. */
function withoutMark(title: string): string {
  if (!/[\])）]$/.test(title.slice(-1))) return title;
  const start = ['[', '(', '（'].reduce(
    (last, open) => Math.max(last, title.lastIndexOf(open)),
    -1,
  );
  const inside = title.slice(start + 1, -1);
  const isMark = start >= 0 && /translation|仮訳/i.test(inside) && !/[\])）]/.test(inside);
  return isMark ? title.slice(0, start) : title;
}
