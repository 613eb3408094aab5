import type { CslElement } from 'citeproc';
import type { CitationStyle } from '#core/model/citation-styles';

/** The styles that are written in CSL. */
export type CslStyleName = Exclude<CitationStyle, 'plain'>;

export interface CslStyle {
  readonly style: CslElement;
  /** The locale for 'en-GB' or 'en-US'; any other language gets American English. */
  readonly localeFor: (language: string) => CslElement;
}

/** An element in the short form of the files: name, attributes, children. */
interface Packed {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Packed | string)[];
}

/** JSON has no narrower type than that of its file, which says nothing. */
type File = Promise<{ readonly default: { readonly tree: unknown } }>;

const files: Readonly<Record<CslStyleName, () => File>> = {
  'chicago-notes': () => import('./styles/chicago-notes.json'),
  apa: () => import('./styles/apa.json'),
  mla: () => import('./styles/mla.json'),
  harvard: () => import('./styles/harvard.json'),
  oscola: () => import('./styles/oscola.json'),
};

/** Reads one style and the two English locales; the other styles stay unread. */
export async function loadStyle(name: CslStyleName): Promise<CslStyle> {
  const [style, american, british] = await Promise.all([
    elementIn(files[name]()),
    elementIn(import('./styles/locale-en-US.json')),
    elementIn(import('./styles/locale-en-GB.json')),
  ]);
  return { style, localeFor: (language) => (language === 'en-GB' ? british : american) };
}

async function elementIn(file: File): Promise<CslElement> {
  return unpack((await file).default.tree as Packed);
}

function unpack({ n, a = {}, c }: Packed): CslElement {
  // An empty term has to hold an empty text: without a child it would count as not defined.
  const children = c ?? (n === 'term' ? [''] : []);
  return {
    name: n,
    attrs: a,
    children: children.map((child) => (typeof child === 'string' ? child : unpack(child))),
  };
}
