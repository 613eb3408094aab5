/** The links of a PDF's page, laid over the letters that they are on. */
import { plainLetters } from '#core/text/plain-letters';
import type { PdfAnnotation, PdfPage } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { linkAddress } from '#core/document/link-address';
import type { PlacedText } from './page-layout';

interface PageLink {
  readonly address: string;
  /** The letters on it, without blanks. */
  readonly letters: string;
  /** In points from the top left corner of the page. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Links of a page, and comparisons of links with words: a hostile page has a million. */
const maxLinks = 2000;
const maxCompared = 4_000_000;

/** None when they cannot be read: their words are there without them. */
export async function linksOfPage(page: PdfPage): Promise<PageLink[]> {
  const { transform } = page.getViewport({ scale: 1 });
  try {
    const annotations = await page.getAnnotations({ intent: 'any' });
    return annotations.slice(0, maxLinks).flatMap((each) => linkOf(each, transform));
  } catch {
    return [];
  }
}

function linkOf(annotation: PdfAnnotation, transform: readonly number[]): PageLink[] {
  const { subtype, url, rect, overlaidText } = annotation;
  const address = subtype === 'Link' && url ? linkAddress(url, null) : null;
  const letters = solid(plainLetters(overlaidText ?? ''));
  if (address === null || letters === '' || !rect) return [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const [xa, xb] = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  const [ya, yb] = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  return [
    {
      address,
      letters,
      left: Math.min(xa, xb),
      right: Math.max(xa, xb),
      top: Math.min(ya, yb),
      bottom: Math.max(ya, yb),
    },
  ];
}

/** The same words, with spans where links are. */
export function withLinks(items: readonly PlacedText[], links: readonly PageLink[]): PlacedText[] {
  if (links.length * items.length > maxCompared) return [...items];
  const linked = [...items];
  for (const link of links) {
    const near = items.flatMap((item, at) => (isUnder(item, link) ? [at] : []));
    for (const { at, start, end } of placesOf(link, near, items)) {
      const item = linked[at];
      if (!item) continue;
      const span = { kind: 'link' as const, value: link.address, start, end };
      linked[at] = { ...item, spans: [...(item.spans ?? []), span] };
    }
  }
  return linked;
}

function isUnder({ left, right, baseline, size }: PlacedText, link: PageLink): boolean {
  const middle = baseline - size * 0.3;
  return middle > link.top && middle < link.bottom && left < link.right && right > link.left;
}

interface PartOfItem {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the letters of a link are: only the whole sequence counts. If it is there more than once, the
 * one nearest to the link's left edge.
 */
function placesOf(
  { letters, left }: PageLink,
  near: readonly number[],
  items: readonly PlacedText[],
): PartOfItem[] {
  const units = near.flatMap((at) =>
    [...(items[at]?.text ?? '').matchAll(/\S/g)].map(({ 0: unit, index }) => ({ unit, at, index })),
  );
  const all = units.map(({ unit }) => unit).join('');
  let best: { readonly from: number; readonly distance: number } | null = null;
  for (let from = all.indexOf(letters); from >= 0; from = all.indexOf(letters, from + 1)) {
    const unit = units[from];
    const item = unit && items[unit.at];
    if (!item) break;
    const share = unit.index / Math.max(1, item.text.length);
    const distance = Math.abs(item.left + share * (item.right - item.left) - left);
    if (best === null || distance < best.distance) best = { from, distance };
  }
  if (best === null) return [];
  const parts = new Map<number, PartOfItem>();
  for (const { at, index } of units.slice(best.from, best.from + letters.length)) {
    parts.set(at, { at, start: parts.get(at)?.start ?? index, end: index + 1 });
  }
  return [...parts.values()];
}

const solid = (text: string) => text.replace(/\s+/g, '');
