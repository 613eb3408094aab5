import type { CslElement } from 'citeproc';
import type { packed } from 'virtual:citation-style/apa';
import type { CitationStyle } from '#core/model/citation-styles';

/** The styles that are written in CSL. */
export type CslStyleName = Exclude<CitationStyle, 'plain'>;

export interface CslStyle {
  readonly style: CslElement;
  /** The locale for 'en-GB' or 'en-US'; any other language gets American English. */
  readonly localeFor: (language: string) => CslElement;
}

type File = Promise<{ readonly packed: typeof packed }>;
type Packed = (typeof packed)['tree'];

const files: Readonly<Record<CslStyleName, () => File>> = {
  'chicago-notes': () => import('virtual:citation-style/chicago-notes'),
  apa: () => import('virtual:citation-style/apa'),
  mla: () => import('virtual:citation-style/mla'),
  harvard: () => import('virtual:citation-style/harvard'),
  oscola: () => import('virtual:citation-style/oscola'),
};

/** Loads one style and the two English locales; the other styles stay unread. */
export async function loadStyle(name: CslStyleName): Promise<CslStyle> {
  const [style, american, british] = await Promise.all([
    elementIn(files[name]()),
    elementIn(import('virtual:citation-style/locale-en-US')),
    elementIn(import('virtual:citation-style/locale-en-GB')),
  ]);
  return { style, localeFor: (language) => (language === 'en-GB' ? british : american) };
}

async function elementIn(file: File): Promise<CslElement> {
  return unpack((await file).packed.tree);
}

function unpack({ n, a = {}, c }: Packed): CslElement {
  // An empty term needs an empty text: without a child it would count as undefined.
  const children = c ?? (n === 'term' ? [''] : []);
  return {
    name: n,
    attrs: a,
    children: children.map((child) => (typeof child === 'string' ? child : unpack(child))),
  };
}
