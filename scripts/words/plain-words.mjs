/**
 * The words of a file as a bare parser finds them, without anything of the import: what the import
 * must not lose.
 */
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { posix } from 'node:path';

/** What is not shown as words, or is named in the report of the import. */
const unseen = new Set(
  `head script style template noscript svg math select option textarea button input iframe object
   audio video canvas rt rp annotation`.split(/\s+/),
);

/** Elements that do not part words. */
const inline = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s
   samp small span strike strong sub sup time tt u var wbr w:r w:t w:hyperlink w:ins w:moveto
   w:smarttag w:sdt w:sdtcontent w:fldsimple`.split(/\s+/),
);

/** What a Word file holds besides its words as they are now. */
const unseenInWord = new Set([
  'w:del',
  'w:movefrom',
  'w:instrtext',
  'mc:fallback',
  'w:ppr',
  'w:rpr',
]);

/** @returns the words, or null for a file of no known kind. */
export function plainWords(name, bytes) {
  if (/\.x?html?$/i.test(name)) return wordsIn(textOfPage(decoded(bytes), false));
  if (/\.mhtml?$/i.test(name)) return wordsIn(textOfMail(bytes));
  if (/\.epub$/i.test(name)) return wordsIn(textOfBook(unzipSync(bytes)));
  if (/\.docx$/i.test(name)) return wordsIn(textOfWord(unzipSync(bytes)));
  return null;
}

/** Letters and digits, in the same form whatever a file writes them in. */
export function wordsIn(text) {
  return (
    text
      .normalize('NFKC')
      .replace(/\u00AD/g, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

function decoded(bytes) {
  const start = strFromU8(bytes.subarray(0, 2000), true);
  const [, charset = 'utf-8'] = /charset=["']?([\w-]+)/i.exec(start) ?? [];
  return new TextDecoder(charset).decode(bytes);
}

function textOfPage(markup, xmlMode) {
  const tree = parseDocument(markup, { xmlMode, decodeEntities: true, lowerCaseTags: true });
  const body = find(tree, 'body') ?? tree;
  return textOf(body, (node) => unseen.has(node.name) || isHidden(node));
}

function isHidden({ attribs = {} }) {
  const style = (attribs.style ?? '').replace(/\s/g, '').toLowerCase();
  return 'hidden' in attribs || /display:none|visibility:hidden/.test(style);
}

/** The first page of a saved one; its other parts are frames and pictures. */
function textOfMail(bytes) {
  const mail = strFromU8(bytes, true);
  const [, boundary] = /boundary="?([^"\r\n;]+)/i.exec(mail) ?? [];
  const parts = boundary === undefined ? [mail] : mail.split(`--${boundary}`);
  const page = parts.find((part) => /content-type:\s*text\/html/i.test(part)) ?? '';
  const body = page.slice(page.search(/\r?\n\r?\n/));
  const isQuoted = /content-transfer-encoding:\s*quoted-printable/i.test(page);
  const packed = isQuoted
    ? body
        .replace(/=\r?\n/g, '')
        .replace(/=([\dA-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    : atob(body.replace(/\s/g, ''));
  return textOfPage(decoded(Uint8Array.from(packed, (unit) => unit.charCodeAt(0))), false);
}

function textOfBook(parts) {
  const container = parseDocument(strFromU8(parts['META-INF/container.xml']), { xmlMode: true });
  const path = find(container, 'rootfile').attribs['full-path'];
  const book = parseDocument(strFromU8(parts[path]), { xmlMode: true });
  const items = new Map(all(book, 'item').map(({ attribs }) => [attribs.id, attribs]));
  return all(book, 'itemref')
    .map(({ attribs }) => items.get(attribs.idref))
    .filter((item) => /xhtml|html/.test(item?.['media-type'] ?? ''))
    .map(({ href }) => parts[posix.join(posix.dirname(path), decodeURIComponent(href))])
    .filter((part) => part !== undefined)
    .map((part) => textOfPage(new TextDecoder().decode(part), true))
    .join('\n');
}

function textOfWord(parts) {
  return ['document', 'footnotes', 'endnotes']
    .map((name) => parts[`word/${name}.xml`])
    .filter((part) => part !== undefined)
    .map((part) => {
      const tree = parseDocument(new TextDecoder().decode(part), { xmlMode: true });
      return textOf(tree, ({ name }) => unseenInWord.has(name.toLowerCase()), 'w:t');
    })
    .join('\n');
}

/** @param only the element whose text counts; all if absent. */
function textOf(root, isUnseen, only) {
  let text = '';
  const visit = (node, counts) => {
    if (node.type === 'text') {
      if (counts) text += node.data;
      return;
    }
    if (node.name !== undefined && isUnseen(node)) return;
    const parts = node.name !== undefined && !inline.has(node.name.toLowerCase());
    if (parts) text += ' ';
    for (const child of node.children ?? []) visit(child, counts || node.name === only);
    if (parts) text += ' ';
  };
  visit(root, only === undefined);
  return text;
}

function find(root, name) {
  return all(root, name)[0];
}

function all(root, name) {
  const children = root.children ?? [];
  return children.flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...all(child, name),
  ]);
}

const localName = ({ name = '' }) => name.replace(/^.*:/, '');
