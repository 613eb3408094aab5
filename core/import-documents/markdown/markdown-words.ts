/** The words of a line of Markdown, with their spans. */
import type { Definition, FootnoteDefinition, FootnoteReference, PhrasingContent } from 'mdast';
import { linkAddress } from '#core/document/link-address';
import { placeLink } from '#core/document/places';
import type { SpanKind, SpanMark, SpannedText } from '#core/document/spans';
import { unescaped } from '#core/text/percent-encoding';
import { SpannedWords } from '../spanned-words';
import { maxNamesAtOnePlace, WaitingPlaces } from '../waiting-places';

export function noteMark({ label, identifier }: FootnoteDefinition | FootnoteReference): string {
  return `[${label ?? identifier}]`;
}

const looks = { emphasis: 'emphasis', strong: 'strong', delete: 'strike' } as const;

/** Inline HTML: the words between its tags are nodes of their own. */
const tags: Readonly<Record<string, SpanKind>> = {
  b: 'strong',
  i: 'emphasis',
  ins: 'underline',
  kbd: 'code',
  sub: 'subscript',
  sup: 'superscript',
  u: 'underline',
};

/** Tags that may be open at once: no line of words has more. */
const maxTagDepth = 20;

type Marks = readonly SpanMark[];

export class MarkdownWords {
  private readonly addresses: ReadonlyMap<string, string>;
  private readonly places = new WaitingPlaces(maxNamesAtOnePlace);

  /** @param definitions targets of links that are defined elsewhere. */
  constructor(definitions: readonly Definition[]) {
    this.addresses = new Map(definitions.map(({ identifier, url }) => [identifier, url]));
  }

  of(nodes: readonly PhrasingContent[]): SpannedText {
    const words = new SpannedWords();
    this.write(nodes, words, []);
    // An anchor may also stand behind the words of a heading, or alone before them.
    if (words.words.trim() !== '') {
      for (const place of this.places.take()) words.cover(place, 0, words.words.length);
    }
    return words.text;
  }

  /** The anchors in a piece of HTML are places at the next words. */
  anchors(html: string): void {
    for (const name of anchorsIn(html)) this.places.add(name);
  }

  private write(nodes: readonly PhrasingContent[], words: SpannedWords, marks: Marks): void {
    const opened: OpenTag[] = [];
    for (const node of nodes) {
      if (node.type === 'html') {
        this.anchors(node.value);
        followTag(node.value, opened);
        if (/^<br\b/i.test(node.value)) words.add(' ');
      } else {
        const places = node.type === 'text' || node.type === 'inlineCode' ? this.places.take() : [];
        this.writeNode(node, words, [...marks, ...opened.map(({ mark }) => mark), ...places]);
      }
    }
  }

  private writeNode(node: PhrasingContent, words: SpannedWords, marks: Marks): void {
    switch (node.type) {
      case 'break':
        return words.add(' ', marks);
      case 'image':
      case 'imageReference':
        return words.add(node.alt ?? '', marks);
      case 'footnoteReference': {
        const mark: SpanMark = { kind: 'note-reference', value: node.identifier };
        return words.add(noteMark(node), [...marks, mark]);
      }
      case 'inlineCode':
        return words.add(node.value, [...marks, { kind: 'code' }]);
      case 'link':
        return this.write(node.children, words, [...marks, ...linkTo(node.url)]);
      case 'linkReference': {
        const address = this.addresses.get(node.identifier) ?? '';
        return this.write(node.children, words, [...marks, ...linkTo(address)]);
      }
      case 'emphasis':
      case 'strong':
      case 'delete':
        return this.write(node.children, words, [...marks, { kind: looks[node.type] }]);
      case 'text':
        return words.add(node.value, marks);
      default:
        // Inline HTML is handled where it occurs; no other node of a line has words.
        return;
    }
  }
}

/** The places that the anchors in a piece of HTML name: `<a name="trade"></a>`. */
function anchorsIn(html: string): string[] {
  return [...html.matchAll(/<a\s([^<>]{1,500})>/gi)].flatMap(([, attributes = '']) => {
    const name = /\b(?:id|name)\s?=\s?["']([^"']{1,200})["']/i.exec(attributes)?.[1];
    return name?.toLowerCase() ?? [];
  });
}

interface OpenTag {
  readonly tag: string;
  readonly mark: SpanMark;
}

function followTag(html: string, opened: OpenTag[]): void {
  const [, slash, name = ''] = /^<(\/?)([a-z]{1,10})\b[^<>]*>$/i.exec(html) ?? [];
  const tag = name.toLowerCase();
  const mark = markOf(tag, html);
  if (slash === '/') {
    const at = opened.findLastIndex((each) => each.tag === tag);
    if (at >= 0) opened.splice(at, 1);
  } else if (mark !== null && opened.length < maxTagDepth) {
    opened.push({ tag, mark });
  }
}

function markOf(tag: string, html: string): SpanMark | null {
  const kind = tags[tag];
  if (kind !== undefined) return { kind };
  const [, quoted, single] = (tag === 'a' ? address.exec(html) : null) ?? [];
  // The one entity that addresses need.
  return linkTo((quoted ?? single ?? '').replaceAll('&amp;', '&'))[0] ?? null;
}

const address = /\shref\s?=\s?(?:"([^"<>]*)"|'([^'<>]*)')/i;

/**
 * The name by which links of a Markdown file lead to a heading, as GitHub and most programs make it:
 * small letters, hyphens for blanks, no punctuation.
 */
export function headingName(words: string): string {
  const plain = words.trim().toLowerCase();
  return plain.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
}

function linkTo(url: string): SpanMark[] {
  if (url.startsWith('#')) {
    return [{ kind: 'link', value: placeLink(unescaped(url.slice(1)).toLowerCase()) }];
  }
  const address = linkAddress(url, null);
  return address === null ? [] : [{ kind: 'link', value: address }];
}
