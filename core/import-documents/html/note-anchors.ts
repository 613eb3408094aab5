/**
 * Which links of a page are the marks of notes, and which of its blocks are the notes. Explicit
 * markup is trusted; otherwise a mark is a link that looks like one and leads to a block further
 * down that is not a heading.
 */
import { unescaped } from '#core/text/percent-encoding';
import { blockTags } from './page-elements';
import { textsOf } from './inline-words';
import type { PageElement } from './page-node';

export interface NoteAnchors {
  /** The name of the note that a link leads to. */
  readonly references: ReadonlyMap<PageElement, string>;
  /** The name of the note that a block is. */
  readonly notes: ReadonlyMap<PageElement, string>;
  /** The name of the note that a link begins, which is the mark of it. */
  readonly marks: ReadonlyMap<PageElement, string>;
  /** Links from a note back to its mark, and elements with nothing but such links. */
  readonly back: ReadonlySet<PageElement>;
}

/** What the other documents of a book say of its notes. */
export interface NotesElsewhere {
  /** The name of the note that a link to another document leads to; null for any other link. */
  readonly nameOf: (href: string) => string | null;
  /** The names of this document's notes by the id of their places. */
  readonly here: ReadonlyMap<string, string>;
}

/** A page on its own. */
const nowhereElse: NotesElsewhere = { nameOf: () => null, here: new Map() };

/** More notes than any book has: the rest stay links. */
const maxNotes = 20_000;

interface Place {
  readonly element: PageElement;
  /** Index among the elements of the page. */
  readonly order: number;
  /** The blocks around it, including itself, outermost first. */
  readonly blocks: readonly PageElement[];
  /** Nothing in its innermost block precedes it, except links. */
  readonly isFirst: boolean;
}

const markLike =
  /^[[(（〔【]?\s*(?:\d{1,4}|[a-z]|[ivxl]{1,6}|[*†‡§¶#]{1,3}|(?:注|nb|note|fn|n\.)\s?\d{0,3})\s*[\])）〕】]?$/i;
const noteName =
  /(?:^|[^a-z])(?:(?:foot|end|ref)?-?notes?(?:-?(?:refs?|nums?|calls?|links?))?|refs?|cite|fns?(?:-?refs?)?|ftn|edn|sdfootnote\w*)(?:$|[^a-z])/i;

/** MediaWiki's links before the words of a note, one for each mark. */
const returnNames = /\bmw-cite-backlink\b/;

export function noteAnchors(
  body: PageElement,
  elsewhere: NotesElsewhere = nowhereElse,
): NoteAnchors {
  const { links, named, returns, declared } = placesOf(body);
  const references = new Map<PageElement, string>();
  const notes = new Map<PageElement, string>();
  const shared = new Set<PageElement>();
  for (const link of links) {
    const outside = elsewhere.nameOf(link.element.attributes['href'] ?? '');
    const isMarkOfIt = outside !== null && markLike.test(wordsOf(link.element).normalize('NFKC'));
    if (isMarkOfIt && references.size < maxNotes) {
      references.set(link.element, outside);
      continue;
    }
    const name = fragmentOf(link.element);
    const target = name === null ? undefined : named.get(name);
    if (name === null || references.size >= maxNotes || !isMark(link, name, target)) continue;
    const own = elsewhere.here.get(name) ?? name;
    references.set(link.element, own);
    const block = target?.blocks.at(-1);
    if (!block || link.blocks.includes(block) || /^(?:h[1-6]|body)$/.test(block.tag)) continue;
    if ((notes.get(block) ?? own) !== own) shared.add(block);
    notes.set(block, own);
  }
  for (const block of shared) notes.delete(block);
  for (const [id, name] of elsewhere.here) {
    const block = named.get(id)?.blocks.at(-1);
    if (block) notes.set(block, name);
  }
  for (const [nth, element] of declared.entries()) {
    const { id, name = id ?? `${nth + 1}` } = element.attributes;
    notes.set(element, elsewhere.here.get(name) ?? name);
  }
  const noteAround = ({ blocks }: Place) => blocks.findLast((block) => notes.has(block));
  const back = new Set<PageElement>();
  const marks = new Map<PageElement, string>();
  for (const link of links) {
    const name = notes.get(noteAround(link) ?? body);
    if (name === undefined || references.has(link.element)) continue;
    const words = wordsOf(link.element);
    if (fragmentOf(link.element) === null) continue;
    const isBack = link.element.attributes['role'] === 'doc-backlink';
    if (/^[^\p{L}\p{N}]+$/u.test(words) && !markLike.test(words)) back.add(link.element);
    else if (link.isFirst && (isBack || markLike.test(words.normalize('NFKC')))) {
      marks.set(link.element, name);
    }
  }
  for (const place of returns) if (noteAround(place)) back.add(place.element);
  return { references, notes, marks, back };
}

interface Link extends Place {
  /** In a raised element. */
  readonly isRaised: boolean;
}

function placesOf(body: PageElement) {
  const named = new Map<string, Place>();
  const links: Link[] = [];
  const returns: Place[] = [];
  /** Blocks that say themselves that they are notes. */
  const declared: PageElement[] = [];
  let order = 0;
  let isFirst = true;
  const walk = (element: PageElement, around: readonly PageElement[], isRaised: boolean): void => {
    const { tag, attributes, children } = element;
    const blocks = blockTags.has(tag) ? [...around, element] : around;
    if (blockTags.has(tag)) isFirst = true;
    const place = { element, blocks, order: (order += 1), isFirst };
    for (const name of [attributes['id'], attributes['name']]) {
      if (name !== undefined && !named.has(name)) named.set(name, place);
    }
    const isNote = /^doc-(?:foot|end)note$/.test(attributes['role'] ?? '');
    if (isNote && blockTags.has(tag) && declared.length < maxNotes) declared.push(element);
    if (tag === 'a') links.push({ ...place, isRaised });
    if (returnNames.test(attributes['class'] ?? '')) returns.push(place);
    for (const child of children) {
      if (!('text' in child)) walk(child, blocks, isRaised || tag === 'sup');
      else if (tag !== 'a' && /[\p{L}\p{N}]/u.test(child.text)) isFirst = false;
    }
    if (blockTags.has(tag)) isFirst = true;
  };
  walk(body, [], false);
  return { named, links, returns, declared };
}

/** A link to another document, as the documents of a book are compared. */
export interface OutwardLink {
  readonly href: string;
  /** It looks like the mark of a note, raised or named as one. */
  readonly isMark: boolean;
  readonly isRaised: boolean;
  /** It is where a note has the way back: at its start, or a sign without words. */
  readonly isBack: boolean;
  readonly isFirst: boolean;
  /** The numbers of the blocks around it, outermost first. */
  readonly blocks: readonly number[];
}

export interface OutwardLinks {
  readonly links: readonly OutwardLink[];
  /** The number of the innermost block around each named place that may be a note or have its mark. */
  readonly named: ReadonlyMap<string, number>;
}

/** The links of a page that lead to places in other documents. */
export function outwardLinks(body: PageElement): OutwardLinks {
  const { links, named } = placesOf(body);
  const numbers = new Map<PageElement, number>();
  const numberOf = (block: PageElement) => {
    const number = numbers.get(block) ?? numbers.size;
    numbers.set(block, number);
    return number;
  };
  const outward = links.filter(({ element }) => /^[^#]+#./.test(element.attributes['href'] ?? ''));
  return {
    links: outward.slice(0, maxNotes).map(({ element, blocks, isFirst, isRaised }) => {
      const { href = '', class: names = '' } = element.attributes;
      const words = wordsOf(element);
      const plain = words.normalize('NFKC');
      const looksLikeMark = markLike.test(plain);
      // Raised words in a link were changed to brackets or raised characters.
      const wasRaised = isRaised || /^\[.*\]$/.test(words) || plain !== words;
      return {
        href,
        isMark: looksLikeMark && (wasRaised || noteName.test(href) || noteName.test(names)),
        isBack: looksLikeMark ? isFirst : !/[\p{L}\p{N}]/u.test(plain),
        isRaised: wasRaised,
        isFirst,
        blocks: blocks.map(numberOf),
      };
    }),
    named: new Map(
      [...named].flatMap(([id, { blocks }]) => {
        const block = blocks.at(-1);
        return block && !/^(?:h[1-6]|body)$/.test(block.tag) ? [[id, numberOf(block)]] : [];
      }),
    ),
  };
}

function isMark(link: Link, name: string, target: Place | undefined): boolean {
  const { role, class: names = '' } = link.element.attributes;
  if (role === 'doc-noteref') return true;
  // A link to a place further up leads back.
  if (target === undefined || target.order < link.order) return false;
  // A link that begins a note leads to the words the note is for.
  if (link.isFirst && !target.isFirst) return false;
  const words = wordsOf(link.element);
  const plain = words.normalize('NFKC');
  if (!markLike.test(plain)) return false;
  const isNamed = noteName.test(name) || noteName.test(names);
  return link.isRaised || isNamed || /^\[.*\]$/.test(words) || plain !== words;
}

function wordsOf(element: PageElement): string {
  return textsOf(element)
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** The fragment of an address within the same file. */
function fragmentOf({ attributes }: PageElement): string | null {
  const href = attributes['href'] ?? '';
  const at = href.indexOf('#');
  if (at < 0 || at === href.length - 1) return null;
  return unescaped(href.slice(at + 1, at + 1 + 200));
}
