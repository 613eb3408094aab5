/** What the elements of a page mean for the words in them, by their tags and by their names. */
import type { SourcePiece } from '../source-text';
import type { PageElement } from './page-tree';

/** Elements that begin on a line of their own. */
export const blockTags = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption
   figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section
   summary table tbody td tfoot th thead tr ul caption`.split(/\s+/),
);

export function isSubtitle({ tag, attributes }: PageElement): boolean {
  const said = `${attributes['class'] ?? ''} ${attributes['role'] ?? ''}`;
  return tag !== 'div' && /(?:^|[\s_-])(?:doc-)?sub-?title(?:$|[\s_-])/i.test(said);
}

const asideTags: Readonly<Record<string, SourcePiece['aside']>> = {
  nav: 'furniture',
  footer: 'furniture',
  aside: 'furniture',
  form: 'furniture',
  figcaption: 'caption',
};

export function asideOf({ tag, attributes }: PageElement): SourcePiece['aside'] {
  const byTag = asideTags[tag] ?? null;
  if (byTag !== null) return byTag;
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
  if (/(?:^|[\s_-])(?:photo-?)?caption(?:$|[\s_-])/i.test(names)) return 'caption';
  if (/(?:^|[\s_-])related(?:-?(?:links?|info|pages?))?(?:$|[\s_-])/i.test(names)) return 'related';
  const isFurniture =
    /^(?:navigation|contentinfo|complementary|search)$/.test(attributes['role'] ?? '') ||
    /(?:^|[\s_-])(?:breadcrumbs?|topicpath|pagetop|page-top|sns|social|share|footer|copyright)(?:$|[\s_-])/i.test(
      names,
    );
  return isFurniture ? 'furniture' : null;
}

/** Two cells or more without blocks in them; anything else is a table for layout. */
export function isDataRow(row: PageElement): boolean {
  const cells = cellsOf(row);
  return cells.length > 1 && cells.every((cell) => !holdsManyBlocks(cell));
}

export function cellsOf(row: PageElement): PageElement[] {
  return row.children.filter(
    (child): child is PageElement => !('text' in child) && /^t[dh]$/.test(child.tag),
  );
}

function holdsManyBlocks(cell: PageElement): boolean {
  const blocks = cell.children.filter((child) => !('text' in child) && blockTags.has(child.tag));
  return blocks.length > 1 || blocks.some((child) => !('text' in child) && child.tag === 'table');
}
