/** Where the links of a Word file lead, and what its parts call one another. */
import { linkAddress } from '#core/document/link-address';
import type { SpanMark } from '#core/document/spans';
import type { ZipArchive } from '#core/bytes/zip-archive';
import { elementsOf, xmlTree } from '../archive/xml-tree';

export interface Relation {
  /** As it is written. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** What a part speaks of, by the ids it uses. */
export function relationsOf(archive: ZipArchive, part: string): ReadonlyMap<string, Relation> {
  const cut = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
  const bytes = archive.has(name) ? archive.read(name) : null;
  const root = bytes?.ok ? xmlTree(bytes.value) : null;
  return new Map(
    (root === null ? [] : elementsOf(root)).map(({ attributes }) => [
      attributes['Id'] ?? '',
      { target: attributes['Target'] ?? '', isOutside: attributes['TargetMode'] === 'External' },
    ]),
  );
}

/** The address that a part calls by an id; null for one that no link may have. */
export function linkOf(relations: ReadonlyMap<string, Relation>, id: string): string | null {
  const relation = relations.get(id);
  return relation?.isOutside ? linkAddress(relation.target, null) : null;
}

/** Where a field leads, `HYPERLINK "https://…"`; null for any other field. */
export function fieldLink(instruction: string): string | null {
  const address = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(instruction)?.[1];
  return address === undefined ? null : linkAddress(address, null);
}

export function linkTo(address: string): SpanMark {
  return { kind: 'link', value: address };
}
