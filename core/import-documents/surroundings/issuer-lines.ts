/** What an issuer says below its texts of itself, and where a page names it. */
import { abouts } from '../recognition/page-word-rows';
import { issuerNamed, officeNamed, type IssuingBody } from '../recognition/issuer';
import { isRunningText, wordKey } from '../recognition/line-shape';
import { contactLabel } from '../recognition/line-words';
import { isSiteOffice } from '../recognition/site-offices';
import { isTailLabel } from '../recognition/page-words';
import type { SourcePiece } from '../source-text';
import { isPageSentence } from './page-patterns';
import { firstSentence, textAt, type Roles } from './roles';

/** Longest name of what is introduced, in UTF-16 units, and paragraphs that do it. */
const maxAbout = 60;
const maxParagraphs = 2;

const forms = Object.values(abouts).flatMap((row) => row.split('|'));

/** The name in "About the Ministry of the Sea", "외교부 소개"; null for any other line. */
function introduced(text: string): string | null {
  if (text.length > maxAbout || isRunningText(text)) return null;
  const lower = text.toLowerCase().replace(/[’‘`]/gu, "'");
  for (const form of forms) {
    const [before = '', behind = ''] = form.split('*');
    const isForm = lower.startsWith(before) && lower.endsWith(behind);
    const name = text.slice(before.length, text.length - behind.length).replace(/^the /iu, '');
    if (isForm && /^[\p{Lu}\p{Lo}]/u.test(name)) return name;
  }
  return null;
}

/** Where an issuer says what it is: its name, and the lines from "About …" to the page's own. */
function introductionOf(pieces: readonly SourcePiece[], roles: Readonly<Roles>) {
  for (let at = pieces.length - 2; at > 0; at -= 1) {
    const name = introduced(textAt(pieces, at));
    if (name === null) continue;
    let end = at + 1;
    while (end - at <= maxParagraphs && roles[end] === null && isAbout(pieces[end], name)) end += 1;
    const isAbovePage = roles[end] === 'furniture' || isContact(textAt(pieces, end));
    const isKnown = issuerNamed(name) !== null && end === pieces.length;
    if (end > at + 1 && (isAbovePage || isKnown)) return { name, at, end };
  }
  return null;
}

/** Where the issuer is reached. */
function isContact(text: string): boolean {
  const isAddress = /https?:\/\/|www\.|\S@\S/u.test(text) && !isRunningText(text);
  return isAddress || contactLabel.test(text) || isTailLabel(text);
}

/** The first paragraph begins with the name, and the next goes on. */
function isAbout(piece: SourcePiece | undefined, name: string): boolean {
  if (piece === undefined || !isRunningText(piece.text)) return false;
  const words = name.toLowerCase().replace(/^the /u, '');
  return piece.text
    .slice(0, words.length + maxBefore)
    .toLowerCase()
    .includes(words);
}

/** UTF-16 units before the name: an article. */
const maxBefore = 12;

/** "About the Ministry of the Sea" and what it says below, above the page's own lines. */
export function markIntroduction(pieces: readonly SourcePiece[], roles: Roles): void {
  const found = introductionOf(pieces, roles);
  if (found) for (let at = found.at; at < found.end; at += 1) roles[at] = 'furniture';
}

/** Whose introduction is below a text; null where none is. */
export function introducedIssuer(pieces: readonly SourcePiece[]): IssuingBody | null {
  const names = pieces.slice(-maxFoot).map(({ text }) => introduced(text));
  const bodies = names.map((name) => (name === null ? null : issuerNamed(name)));
  return bodies.find((body) => body !== null) ?? null;
}

/** Lines at the foot of a page that may introduce its issuer. */
const maxFoot = 16;

/** Longest of these lines, in UTF-16 units. */
const maxLine = 100;
/** Lines at the top of a page among which its name is, and those at its foot. */
const maxTop = 12;
const maxBottom = 30;

/** Lines below a title among which a page names the issuer. */
const maxBeside = 6;

/** The issuer in what a page says between its title and the text. */
function issuerUnderTitle(pieces: readonly SourcePiece[]): IssuingBody | null {
  const title = pieces.findIndex(({ kind }) => kind === 'title');
  const lines = title < 0 ? [] : pieces.slice(title + 1, title + 1 + maxBeside);
  const end = lines.findIndex(({ text }) => isRunningText(text));
  const names = lines
    .slice(0, Math.max(0, end))
    .map(({ text }) => (officeNamed(text) ? null : issuerNamed(text)));
  return names.find((body) => body !== null) ?? null;
}

/** The name of a site is among the first lines, and has a menu of at least so many lines below it. */
const maxName = 3;
const leastMenu = 5;

/** The office named above the text and again below it, or above the menu of the page. */
export function issuerAround(
  pieces: readonly SourcePiece[],
  roles: Readonly<Roles>,
): IssuingBody | null {
  const first = firstSentence(pieces, roles);
  const end = pieces.findLastIndex(({ text }, at) => roles[at] === null && isRunningText(text));
  const below = pieces
    .slice(Math.max(end + 1, pieces.length - maxBottom))
    .filter(({ text }) => text.length <= maxLine)
    .map(({ text }) => wordKey(text));
  const isSaidAgain = (text: string) => below.some((each) => each.includes(wordKey(text)));
  const said = pieces
    .slice(0, Math.min(maxTop, first))
    .find(
      ({ text }, at) =>
        isSiteOffice(text) &&
        !isPageSentence(text) &&
        (isSaidAgain(text) || (at < maxName && first - at > leastMenu)),
    );
  return said === undefined ? issuerUnderTitle(pieces) : { name: said.text, place: null };
}
