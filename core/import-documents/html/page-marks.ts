/** Which spans the elements of a page give to their words. */
import { figuresStand } from '../figures/raised-figures';
import type { SpanKind, SpanMark } from '#core/document/spans';
import { textsOf } from './inline-words';
import type { PageElement } from './page-node';

const kinds: Readonly<Record<string, SpanKind>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  b: 'strong',
  strong: 'strong',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  sup: 'superscript',
  sub: 'subscript',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/**
 * A mark for each thing the element says about its words; usually none.
 *
 * @param language of the words around it.
 * @param link where it leads; null for an element that is no link.
 */
export function marksOf(
  element: PageElement,
  language: string | null,
  link: string | null,
): SpanMark[] {
  const { look = '', lang } = element.attributes;
  const own = ownKind(element);
  const marks: SpanMark[] = [];
  // Words pasted from editors may be in a `b` whose style makes it not bold.
  const isPlain = own !== undefined && look.split(' ').includes(`no-${own}`);
  const isRaised = (own === 'superscript' || own === 'subscript') && isDrawnRaised(element);
  if (own !== undefined && !isPlain && !isRaised) marks.push({ kind: own });
  for (const kind of ['emphasis', 'strong', 'underline', 'strike'] as const) {
    if (kind !== own && look.split(' ').includes(kind)) marks.push({ kind });
  }
  if (link !== null) marks.push({ kind: 'link', value: link });
  if (lang && language !== null && !isSameLanguage(lang, language)) {
    marks.push({ kind: 'language', value: lang });
  }
  return marks;
}

function ownKind({ tag, attributes }: PageElement): SpanKind | undefined {
  // Wikipedia's entry of a list of sources, which is set like any other words.
  const isEntry = tag === 'cite' && /\bcitation\b/.test(attributes['class'] ?? '');
  return isEntry ? undefined : kinds[tag];
}

/** Its figures became superscript characters, or it is the mark of a note. */
function isDrawnRaised(element: PageElement): boolean {
  const words = textsOf(element)
    .map(({ text }) => text)
    .join('');
  if (words.trim() === '') return true;
  return figuresStand(words) || /^\s*\[.{1,6}\]\s*$/.test(words);
}

function isSameLanguage(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Kinds of spans around an element that its own style removes from its words. */
export function liftedBy({ attributes: { look } }: PageElement): ReadonlySet<string> {
  if (look === undefined) return noKinds;
  const said = look.split(' ').filter((word) => /^no-(?:strong|emphasis)$/.test(word));
  return new Set(said.map((word) => word.slice('no-'.length)));
}

const noKinds: ReadonlySet<string> = new Set();

/** The kinds of spans that a `style` sets; one that it unsets has "no-" before it. */
export function lookOfStyle(style: string): string {
  const said: string[] = [];
  const weight = /(?:^|[;\s])font-weight\s*:\s*(\w{1,10})/i.exec(style)?.[1]?.toLowerCase();
  if (weight !== undefined) {
    said.push(weight === 'bold' || Number(weight) >= 600 ? 'strong' : 'no-strong');
  }
  const slant = /(?:^|[;\s])font-style\s*:\s*(\w{1,10})/i.exec(style)?.[1]?.toLowerCase();
  if (slant !== undefined)
    said.push(/^(?:italic|oblique)$/.test(slant) ? 'emphasis' : 'no-emphasis');
  const line = /(?:^|[;\s])text-decoration(?:-line)?\s*:\s*([^;]{1,60})/i.exec(style)?.[1] ?? '';
  if (/\bunderline\b/i.test(line)) said.push('underline');
  if (/\bline-through\b/i.test(line)) said.push('strike');
  if (/\bnone\b/i.test(line)) said.push('no-underline', 'no-strike');
  return said.join(' ');
}
