/** What the elements of a page mean for their words, by tag and by class name. */
import type { SourcePiece } from '../source-text';
import { classWords, isNamed } from './class-names';
import type { PageElement } from './page-node';

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

/** Names that sites give to headings which are no heading elements. */
const headingNames = new Set(
  `intertitre intertitle subhead subheading subheadline zwischentitel zwischenueberschrift ladillo
   tussenkop midashi sectiontitle section-title section-heading sub-head sub-heading`.split(/\s+/),
);

/** Whether its class calls an element a heading. */
export function isCalledHeading({ attributes }: PageElement): boolean {
  const names = classWords(attributes['class'] ?? '');
  return names.some((name) => headingNames.has(name.join('-')));
}

const asideTags: Readonly<Record<string, SourcePiece['aside']>> = {
  nav: 'furniture',
  footer: 'furniture',
  aside: 'furniture',
  form: 'furniture',
  figcaption: 'caption',
};

const captionNames = new Set(['caption', 'photocaption', 'figcaption']);
const relatedNames = new Set(['related', 'relatedlinks', 'relatedinfo', 'relatedpages']);
const furnitureNames = new Set(
  `breadcrumb breadcrumbs topicpath pagetop sns social share sharing footer copyright newsletter signup
   subscribe gnb lnb snb skipnav skiplink toolbar toolbox pagination pager prevnext tags taglist tagcloud`.split(
    /\s+/,
  ),
);

/** They hold the whole text: their class names describe the page, not its parts. */
const holders = new Set(['html', 'body', 'main', 'article']);

export function asideOf(element: PageElement): SourcePiece['aside'] {
  const { tag, attributes } = element;
  const byTag = tag === 'form' && holdsPage(element) ? null : (asideTags[tag] ?? null);
  if (byTag !== null) return byTag;
  if (
    /^(?:navigation|contentinfo|complementary|search|doc-pagebreak)$/.test(attributes['role'] ?? '')
  ) {
    return 'furniture';
  }
  if (holders.has(tag)) return null;
  const names = classWords(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`);
  if (isNamed(names, captionNames)) return 'caption';
  if (isNamed(names, relatedNames)) return 'related';
  const isFurniture =
    isNamed(names, furnitureNames) || names.some((name) => name.join('-') === 'page-top');
  return isFurniture ? 'furniture' : null;
}

/** Least headings and paragraphs of a form that is around a whole page. */
const leastInPage = { headings: 1, paragraphs: 2 };
/** Elements of a form that are looked at: a text is near the top of a page. */
const maxLooked = 2000;
/** Asked of a form for each element in it. */
const pages = new WeakMap<PageElement, boolean>();

/** Some programs put a form around everything on a page. */
function holdsPage(form: PageElement): boolean {
  const known = pages.get(form);
  if (known !== undefined) return known;
  const found = { headings: 0, paragraphs: 0 };
  const elements = [form];
  for (const { children } of elements) {
    for (const child of children) {
      if ('text' in child || elements.length >= maxLooked) continue;
      if (/^h[1-3]$/.test(child.tag)) found.headings += 1;
      if (child.tag === 'p') found.paragraphs += 1;
      elements.push(child);
    }
  }
  const holds =
    found.headings >= leastInPage.headings && found.paragraphs >= leastInPage.paragraphs;
  pages.set(form, holds);
  return holds;
}

const askingNames = new Set(
  'newsletter signup subscribe subscription comments cookie cookies consent paywall'.split(' '),
);

/** A box that asks the visitor something: never part of an article, however long it is. */
export function asksVisitor(element: PageElement): boolean {
  const known = asking.get(element);
  if (known !== undefined) return known;
  const { tag, attributes } = element;
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
  const asks = !holders.has(tag) && isNamed(classWords(names), askingNames);
  asking.set(element, asks);
  return asks;
}

/** Asked of an element for each run of words in it. */
const asking = new WeakMap<PageElement, boolean>();

/** The head of a site, by its elements and class names: the same on every page. */
export function isMasthead({ tag, attributes }: PageElement): boolean {
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
  return (
    attributes['role'] === 'banner' ||
    (tag !== 'body' &&
      /(?:^|[\s_-])(?:logo|brand|masthead|site-?(?:title|name|header))(?:$|[\s_-])/i.test(names))
  );
}
