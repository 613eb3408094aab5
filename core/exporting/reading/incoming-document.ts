import type { DocumentRecord } from '#core/document/document';
import type { SourceRecord } from '#core/citing/source-record';
import { foldText } from '#core/search/fold';
import type { IncomingItem } from './incoming';

export interface Shelf {
  readonly documents: readonly DocumentRecord[];
  readonly sources: readonly SourceRecord[];
  /** Documents chosen by hand, by the title that the file gives. */
  readonly chosen: ReadonlyMap<string, string>;
}

/**
 * The document an incoming annotation belongs to: the one chosen by hand, else by its id, by an
 * address, by its title. Null when none is here, or two share a title.
 */
export function findDocument({ source }: IncomingItem, shelf: Shelf): DocumentRecord | null {
  const { documents, sources, chosen } = shelf;
  const byId = (id: string | null | undefined) => documents.find((each) => each.id === id) ?? null;
  const title = plainTitle(source.title ?? '');
  const addressed = source.addresses.flatMap((address) =>
    sources.filter(
      (each) => each.address !== null && plainAddress(each.address) === plainAddress(address),
    ),
  );
  const titled = sources.filter((each) => title !== '' && plainTitle(each.title) === title);
  return (
    byId(chosen.get(source.title ?? '')) ??
    byId(source.documentId) ??
    byId(addressed[0]?.id) ??
    (titled.length === 1 ? byId(titled[0]?.id) : null)
  );
}

/** What differs between two copies of one address: scheme, a slash at the end, what follows #. */
function plainAddress(address: string): string {
  return address
    .replace(/#.*$/, '')
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}

/** Without case, accents and marks, and without a translation mark behind it. */
function plainTitle(title: string): string {
  const bare = title.replace(
    /\s*[[(（][^[\](（）)]*(translation|仮訳)[^[\]()（）]*[\])）]\s*$/i,
    '',
  );
  return foldText(bare, { exactCase: false }).text.trim();
}
