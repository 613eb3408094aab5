/** The text items of a page with the tags of the marked content they are in. */
import type { PageItem, TextItem } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageTags, PdfTag } from './page-tags';

export interface TaggedItem {
  readonly item: TextItem;
  readonly tag: PdfTag | null;
  /** The innermost marked content that is in the tree; null for none. */
  readonly id: string | null;
}

const artifact: PdfTag = { kind: 'artifact' };

/**
 * Where most of a page is said not to belong to the text, that is not believed.
 *
 * @param tags null for a page without.
 */
export function taggedItems(items: readonly PageItem[], tags: PageTags | null): TaggedItem[] {
  const tagged: TaggedItem[] = [];
  const open: { readonly id: string | null; readonly tag: PdfTag | null }[] = [];
  for (const item of items) {
    const { id = null, tag = null } = open.at(-1) ?? {};
    if ('str' in item) tagged.push({ item, id, tag });
    else if (item.type === 'endMarkedContent') open.pop();
    else if (item.tag === 'Artifact') open.push({ id, tag: artifact });
    else {
      const own = item.id ?? id;
      open.push({ id: own, tag: own === id ? tag : (tags?.tags.get(own ?? '') ?? null) });
    }
  }
  const unitsOf = (all: readonly TaggedItem[]) =>
    all.reduce((sum, { item }) => sum + item.str.length, 0);
  const beside = tagged.filter(({ tag }) => tag === artifact);
  if (unitsOf(beside) * 2 <= unitsOf(tagged)) return tagged;
  return tagged.map((each) => (each.tag === artifact ? { ...each, tag: null } : each));
}
