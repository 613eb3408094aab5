/** The words of pictures that only their place tells: beside a credit, or with a day at the end. */
import type { Aside } from '#core/document/document';
import { endsInColon, siteAlone } from './page-lines';
import { commonWords, topicWords } from '../recognition/common-words';
import { eventWord } from '../recognition/event-words';
import { readDateLine } from '../recognition/date-line';
import { columnsOf, isRunningText } from '../recognition/line-shape';
import { sectionLine } from '../recognition/line-words';
import type { SourcePiece } from '../source-text';

type Role = Aside['role'];

/** Longest line that says who took a picture, in UTF-16 units. */
const maxCredit = 70;
/** "Photo: Reuters", "AP Photo / Jane Roe", "sea.example". */
const credit =
  /^[([]?(?:photo|foto|fot\.?|ảnh|фото|зураг|写真|사진|image|bild|imagen|picture|(?:[A-Z]{2,8}|\p{Lu}\p{Ll}+) photo)(?:s|graph)?(?: ?[:/\uFF1A]| by | courtesy)|^[\w.-]+\.[a-z]{2,6}$/iu;

/** Longest line beside the credit of a picture that is its caption, in UTF-16 units. */
const maxBesideCredit = 140;

/** Between two paragraphs, beside a line that is only the credit of a picture: its caption. */
export function markBesideCredits(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  const isShort = (at: number) => {
    const { kind, text } = pieces[at] ?? { kind: 'title', text: '' };
    const isLine = kind === 'paragraph' && roles[at] === null && text.length <= maxBesideCredit;
    const isDay = readDateLine(text) !== null;
    return isLine && !isDay && !isRunningText(text) && !endsInColon.test(text);
  };
  pieces.forEach(({ text }, at) => {
    const isCreditLine = roles[at] !== null && text.length <= maxCredit && credit.test(text);
    if (!isCreditLine) return;
    const [above, below] = [pieces[at - 1]?.text ?? '', pieces[at + 1]?.text];
    if (above === below && isRunningText(above)) {
      // The words of a picture, and what a page says for those who do not see it.
      for (const beside of [at - 1, at + 1]) roles[beside] ??= 'caption';
    }
    if (!isRunningText(textBefore(pieces, roles, at))) return;
    if (isShort(at - 1)) roles[at - 1] = 'caption';
    else if (siteAlone.test(text) && isShort(at + 1) && isRunningText(pieces[at + 2]?.text ?? ''))
      roles[at + 1] = 'caption';
  });
}

/** Longest sentence that is the words of a picture, in UTF-16 units. */
const maxCaptionSentence = 400;
/** "…, January 10, 2017.", perhaps with the photographer behind it */
const endsInDay =
  /(?:\p{L}{3,9}\.? \d{1,2}, |\d{1,2}\.? \p{L}{3,9}\.? )[12]\d{3}\.(?<by> ?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,2})?$/u;
/** "THE SEA PRESS/Jane Roe" */
const creditOfTwo = /^\p{Lu}[\p{Lu}\p{L} .&’'-]{2,40} ?\/ ?\p{Lu}[\p{L}\p{M} .’'-]{2,40}$/u;

/**
 * Above the text: a sentence that ends with a whole day, and who took the picture behind or below
 * it.
 */
export function markDatedCaptions(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  const first = pieces.findIndex(
    ({ text }, at) => roles[at] === null && isRunningText(text) && !isDatedCaption(at),
  );
  function isDatedCaption(at: number): boolean {
    const { kind, text } = pieces[at] ?? { kind: 'title', text: '' };
    const day = text.length <= maxCaptionSentence ? endsInDay.exec(text) : null;
    if (kind !== 'paragraph' || day === null) return false;
    const below = pieces[at + 1]?.text ?? '';
    const isCredited = roles[at + 1] !== null || creditOfTwo.test(below);
    return day.groups?.['by'] !== undefined || (isCredited && below.length <= maxCredit);
  }
  for (let at = 0; at < first; at += 1) {
    if (roles[at] !== null || !isDatedCaption(at)) continue;
    roles[at] = 'caption';
    if (creditOfTwo.test(pieces[at + 1]?.text ?? '')) roles[at + 1] ??= 'caption';
  }
}

function textBefore(
  pieces: readonly SourcePiece[],
  roles: readonly (Role | null)[],
  at: number,
): string {
  const isLine = (nth: number) => roles[nth] !== null || !isRunningText(pieces[nth]?.text ?? '');
  return pieces[isLine(at - 1) ? at - 2 : at - 1]?.text ?? '';
}

/** What people do in pictures, in the present tense; a report is in the past, a plan has "to" or "will". */
const inPicture =
  /^(?:[^.!?“"]{4,160} )(?<!\b(?:to|will|would|can|could|may|should|must) )(?:greets?|shakes? hands|poses?|waves?|walks?|arrives?|looks? on|listens?|gestures?|smiles?|(?:is|are) (?:seen|pictured))\b[^.!?“"]{4,200}\.$/u;

const ofOneself = /\b(?:I|we|my|our)\b/iu;

/** Columns of a sentence that may be no more than the words of a picture. */
const shortColumns = 60;
/** Least words, and share of its words, that the words of a picture have in common with the lead. */
const leastCommon = 3;
const leastShare = 0.7;

/**
 * The first sentence of all, when the next paragraph says it again: what people do in a picture, or
 * a few words under lines of the page.
 */
export function markCaptionOfLead(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  const at = pieces.findIndex(({ text }, nth) => roles[nth] === null && isRunningText(text));
  const [first, lead] = [pieces[at], pieces[at + 1]];
  if (first?.kind !== 'paragraph' || lead?.kind !== 'paragraph' || roles[at + 1] !== null) return;
  const own = topicWords(first.text);
  const common = commonWords(own, topicWords(lead.text));
  const isShort =
    at > 0 &&
    roles[at - 1] === 'furniture' &&
    columnsOf(first.text) <= shortColumns &&
    columnsOf(lead.text) > 2 * columnsOf(first.text) &&
    common >= own.size * leastShare;
  const isScene =
    at > 0 && inPicture.test(first.text) && !ofOneself.test(first.text) && common >= leastCommon;
  if ((isShort || isScene) && isRunningText(lead.text)) roles[at] = 'caption';
}

/** Longest label of a picture, in columns, and most lines from two that agree down to the text. */
const maxLabel = 80;
const maxLabels = 4;

/**
 * Right above the first sentence, a short line that the next one says again, and the lines below
 * them: pictures of one occasion have the same words. A part of a site may be named twice above a
 * title.
 */
export function markTwins(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  const first = pieces.findIndex(({ text }, at) => roles[at] === null && isRunningText(text));
  let from = first;
  while (from > 1 && first - from < maxLabels && isLabel(pieces[from - 1])) from -= 1;
  const labels = pieces.slice(from, Math.max(from, first));
  const at = labels.findIndex(({ text }, nth) => text === labels[nth + 1]?.text);
  // Where nothing above it could be one, the line that is said twice is the title.
  const isTitle = ({ text }: SourcePiece) => eventWord.test(text) && !sectionLine.test(text);
  if (at < 0 || !pieces.slice(0, from + at).some(isTitle)) return;
  for (let nth = from + at; nth < first; nth += 1) roles[nth] ??= 'caption';
}

function isLabel(piece: SourcePiece | undefined): boolean {
  const { kind, text = '' } = piece ?? {};
  return (
    kind === 'paragraph' &&
    columnsOf(text) <= maxLabel &&
    !sectionLine.test(text) &&
    readDateLine(text) === null
  );
}
