/** Where the links of a Word file lead, and the ids its parts use for one another. */
import { linkAddress } from '#core/document/link-address';
import { placeLink } from '#core/document/places';
import type { SpanMark } from '#core/document/spans';
import type { ZipArchive } from '#core/bytes/zip-archive';
import type { Picture } from '#core/document/pictures';
import { elementsOf, xmlTree, type XmlElement } from '#core/bytes/xml-tree';
import { resolved } from '../epub/part-names';
import type { PictureFiles } from '../pictures/picture-files';
import type { WaitingPlaces } from '../waiting-places';

export interface Relation {
  /** As written. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** What a part refers to, by id. */
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

/** The address for an id in a part; null for one that no link may have. */
export function linkOf(relations: ReadonlyMap<string, Relation>, id: string): string | null {
  const relation = relations.get(id);
  return relation?.isOutside ? linkAddress(relation.target, null) : null;
}

/**
 * Where a field leads, `HYPERLINK \n "https://…"` with or without quotes; `HYPERLINK \l "name"` and a
 * reference lead to a bookmark. Null for any other field.
 */
export function fieldLink(instruction: string): string | null {
  const bookmark = referenceField.exec(instruction) ?? innerField.exec(instruction);
  if (bookmark?.[1] !== undefined) return placeLink(bookmark[1]);
  const [, quoted, bare] =
    /^\s*HYPERLINK\s+(?:\\[a-z]\s+){0,4}(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(instruction) ?? [];
  const address = quoted ?? bare;
  return address === undefined ? null : linkAddress(address, null);
}

/** "REF _Ref1 \h": a reference that leads to what it names. */
const referenceField = /^\s*(?:PAGE|NOTE)?REF\s+([^\s"\\]{1,100})(?=\s)[^"]*\\h\b/i;
const innerField = /^\s*HYPERLINK\s+(?:\\[a-km-z]\s+){0,4}\\l\s+"([^"]{1,100})"/i;

/** A bookmark is at the next words, unless only Word itself goes there. */
export function addBookmark(places: WaitingPlaces, { attributes: { name } }: XmlElement): void {
  if (name !== undefined && name !== '_GoBack') places.add(name);
}

export function linkTo(address: string): SpanMark {
  return { kind: 'link', value: address };
}

/** @returns a reader of the pictures that a part refers to by id. */
export function pictureReader(
  archive: ZipArchive,
  part: string,
  relations: ReadonlyMap<string, Relation>,
  pictures: PictureFiles,
): (id: string) => Picture | null {
  return (id) => {
    const relation = relations.get(id);
    if (relation === undefined || relation.isOutside) return null;
    const name = partNamed(part, relation.target);
    return pictures.takePart(name, () => {
      const bytes = archive.readPicture(name);
      return bytes.ok ? bytes.value : null;
    });
  };
}

/** The name of a part that another one refers to. */
export function partNamed(part: string, target: string): string {
  return resolved(target.startsWith('/') ? '' : part.slice(0, part.lastIndexOf('/') + 1), target);
}
