/** A Word file as its parts, for tests; a strict parser refuses a part that is not well-formed. */
import { strFromU8, unzipSync } from 'fflate';
import { parsedXml, type XmlNode } from '../parsed-xml.fixture';

export interface WordPackage {
  readonly part: (path: string) => XmlNode;
  readonly paths: readonly string[];
  /** The words of each paragraph of the text. */
  readonly paragraphs: readonly string[];
  /** The words of each comment, its paragraphs separated by a line feed. */
  readonly comments: readonly WordComment[];
}

export interface WordComment {
  readonly author: string;
  readonly initials: string;
  readonly date: string;
  readonly text: string;
  /** The text between its beginning and its end. */
  readonly words: string;
}

/** @throws when a part is not well-formed, or when a comment is not begun, ended and named once. */
export function wordPackage(bytes: Uint8Array): WordPackage {
  const files = Object.entries(unzipSync(bytes));
  const parts = new Map(files.map(([path, data]) => [path, parsedXml(strFromU8(data))]));
  const part = (path: string) => {
    const found = parts.get(path);
    if (!found) throw new Error(`The file has no ${path}.`);
    return found;
  };
  const body = part('word/document.xml');
  const comments = parts.get('word/comments.xml')?.all('w:comment') ?? [];
  const ids = comments.map(({ attributes }) => attributes['w:id'] ?? '');
  for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']) {
    const named = body.all(name).map(({ attributes }) => attributes['w:id'] ?? '');
    if (named.sort().join() !== [...ids].sort().join())
      throw new Error(`Not each has one ${name}.`);
  }
  return {
    part,
    paths: [...parts.keys()],
    paragraphs: body.all('w:p').map(shownText),
    comments: comments.map((comment, at) => ({
      author: comment.attributes['w:author'] ?? '',
      initials: comment.attributes['w:initials'] ?? '',
      date: comment.attributes['w:date'] ?? '',
      text: comment.all('w:p').map(shownText).join('\n'),
      words: wordsOfComment(body, ids[at] ?? ''),
    })),
  };
}

/** The words of an element as Word shows them. */
export function shownText(node: XmlNode): string {
  return node
    .all('*')
    .map((each) => shownAs(each))
    .join('');
}

function shownAs(node: XmlNode): string {
  if (node.name === 'w:t') return node.text();
  if (node.name === 'w:tab') return '\t';
  return node.name === 'w:cr' ? '\n' : '';
}

function wordsOfComment(body: XmlNode, id: string): string {
  const order = body.all('*');
  const at = (name: string) =>
    order.findIndex((each) => each.name === name && each.attributes['w:id'] === id);
  const from = at('w:commentRangeStart');
  const to = at('w:commentRangeEnd');
  if (from > to) throw new Error(`Comment ${id} ends before it begins.`);
  return order.slice(from, to).map(shownAs).join('');
}
