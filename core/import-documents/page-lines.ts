/**
 * Lines that are none of the text because of where they stand: beside the credit of a picture, among
 * lines of the page, below the last sentence.
 */
import type { Aside } from '#core/document/document';
import { listMarker } from './list-markers';
import { isRunningText, unbracketed } from './recognition/line-shape';
import {
  agency,
  contactLabel,
  labelledByline,
  pageChrome,
  sectionLine,
  withAddress,
} from './recognition/line-words';
import type { SourcePiece } from './source-text';

type Role = Aside['role'];

/** Longest notice of rights, in UTF-16 units. */
const maxNotice = 700;

export const endsLikeSentence = /[.!?\u3002\uFF01\uFF1F][\u2019\u201D"')\]\uFF09\u300D\u300F]*$/u;
/** "Sea.example", "www.sea.example / Sea News": the site of a page, or of a picture. */
export const siteAlone =
  /^(?:www\.)?[\w-]{2,30}(?:\.[\w-]{2,20}){0,2}\.[a-z]{2,6}(?: ?\/ ?[^./]{2,40})?$/i;

/** Longest line beside the credit of a picture that is its caption, in UTF-16 units. */
const maxBesideCredit = 140;

/** Between two paragraphs, beside a line that is only the credit of a picture: its caption. */
export function markBesideCredits(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  const isShort = (at: number) => {
    const { kind, text } = pieces[at] ?? { kind: 'title', text: '' };
    const isLine = kind === 'paragraph' && roles[at] === null && text.length <= maxBesideCredit;
    return isLine && !isRunningText(text) && !endsInColon.test(text);
  };
  pieces.forEach(({ text }, at) => {
    const isCreditLine = roles[at] !== null && text.length <= maxCredit && credit.test(text);
    if (!isCreditLine || !isRunningText(textBefore(pieces, roles, at))) return;
    if (isShort(at - 1)) roles[at - 1] = 'caption';
    else if (siteAlone.test(text) && isShort(at + 1) && isRunningText(pieces[at + 2]?.text ?? ''))
      roles[at + 1] = 'caption';
  });
}

/** Below the first sentence: one short line between lines of the page, not all of them pictures. */
export function markBetween(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  const first = pieces.findIndex(({ text }, at) => roles[at] === null && isRunningText(text));
  for (let at = first + 1; first >= 0 && at < pieces.length; at += 1) {
    const { kind, text } = pieces[at] ?? { kind: 'title', text: '' };
    const beside = [roles[at - 1] ?? null, roles[at + 1] ?? null];
    const isAmong = beside.includes('furniture') && !beside.includes(null);
    const isLine =
      kind === 'paragraph' && text.length <= maxBesideCredit && !endsLikeSentence.test(text);
    if (roles[at] === null && isAmong && isLine) roles[at] = 'furniture';
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

const endsInColon = /[:,\uFF1A]$/u;
/** "Photo: Reuters", "AP Photo / Jane Roe", "sea.example". */
const credit =
  /^[([]?(?:photo|foto|fot\.?|ảnh|фото|зураг|写真|사진|image|bild|imagen|picture|(?:[A-Z]{2,8}|\p{Lu}\p{Ll}+) photo)(?:s|graph)?(?: ?[:/\uFF1A]| by | courtesy)|^[\w.-]+\.[a-z]{2,6}$/iu;

/** "Readouts on 24 September 2013": links to the others of that day. */
const otherPages =
  /^(?:readouts|statements|remarks|speeches|news|press releases|articles) (?:on|of|for|by|from) .{3,40}$/iu;
/** "Original article: https://…", "Name *" in a form, a row of numbers. */
const tailLine =
  /^[☞▶►※]\s?\S|^(?:[\p{L} ]{0,40}: ?)?https?:\/\/\S+$|^.{1,40} \*$|^\* .{1,30} \*|^[^\p{L}\p{N}]+$|^\d{1,2}(?:\s+\d{1,2})+$/u;

/** Longest line that says who wrote a text, and of one among those of the page, in UTF-16 units. */
const maxCredit = 70;
const maxAmongPage = 160;

/**
 * After the last sentence: what only a page says, wherever it stands there, and the short lines
 * below such a line. The name of a part of the site counts only as the last.
 */
export function markTail(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  const last = pieces.findLastIndex(
    ({ text, kind }, at) => roles[at] === null && kind !== 'heading' && isSentence(text),
  );
  if (last < 0) return;
  let isPage = false;
  for (let at = last + 1; at < pieces.length; at += 1) {
    const { kind, text } = pieces[at] ?? { kind: 'title', text: '' };
    if (kind === 'title') continue;
    const words = listMarker(text)?.rest ?? text;
    const isOfPage =
      tailLine.test(text) || pageChrome.test(words) || isCredit(words) || contactLabel.test(words);
    const isRest = isPage && text.length <= maxAmongPage && kind !== 'table-row';
    if (roles[at] === null && (isOfPage || otherPages.test(words) || isRest || isRights(text)))
      roles[at] = 'furniture';
    isPage ||= roles[at] === 'furniture' || roles[at] === 'related';
  }
  const [below, further] = [pieces[last + 1], roles[last + 2]];
  const isBetween = roles[last + 1] === null && further === 'furniture';
  // A name under a text signs it.
  if (below?.kind === 'paragraph' && isBetween && isTeaser(below.text))
    roles[last + 1] = 'furniture';
  for (let at = pieces.length - 1; at > last; at -= 1) {
    const { kind, text } = pieces[at] ?? { kind: 'title', text: '' };
    if (roles[at] !== null) continue;
    const isEnd = kind !== 'heading' && kind !== 'title';
    if (!isEnd || !sectionLine.test(listMarker(text)?.rest ?? text)) return;
    roles[at] = 'furniture';
  }
}

/** One line between the text and what a page says below it: a picture, another page. */
function isTeaser(text: string): boolean {
  const isName =
    /^\p{Lu}[\p{L}\p{M}.’'-]*(?:,? \p{Lu}[\p{L}\p{M}.’'-]*){1,4}$/u.test(text) ||
    /\d{4}/.test(text);
  const isOpen = !endsLikeSentence.test(text) && !endsInColon.test(text);
  return text.length <= maxAmongPage && isOpen && !isName && listMarker(text) === null;
}

/** A sentence of the text: not one about who may copy it, nor who wrote it. */
function isSentence(text: string): boolean {
  return isRunningText(text) && !isRights(text) && !isCredit(text);
}

/** Words about the right to copy: two of them make a notice. */
const rights =
  /著作権|転載|无断|無断|版权|版權|侵权|侵害|免责|免責|鄭重声明|copyright|all rights|republish|reproduc(?:tion|ed)|terms of use|droits réservés|toute reproduction|alle rechte|vervielfältigung|prawa zastrzeżone|wszelkie prawa|derechos reservados|reproducción|direitos reservados|diritti riservati|riproduzione|все права|перепечатка|использовании материалов|передрук|무단 ?전재|재배포|저작권|tüm hakları|bản quyền|حقوق النشر|جميع الحقوق/giu;

function isRights(text: string): boolean {
  return text.length <= maxNotice && new Set(text.toLowerCase().match(rights)).size > 1;
}

/** Who wrote a text, which agency it is from; a question to a speaker is none. */
function isCredit(words: string): boolean {
  if (withAddress.test(words) || (words.length <= maxAmongPage && sourceLine.test(words)))
    return true;
  if (words.length > maxCredit || isRunningText(words)) return false;
  return labelledByline.test(unbracketed(words)) || agency.test(words);
}

/** "Source: Press Release 77 of the Office of …" */
const sourceLine =
  /^(?:source|quelle|fuente|fonte|źródło|kaynak|nguồn|джерело|источник|出典|来源|來源|출처)s? ?[:\uFF1A] ?\S.{2,150}[^.!?]$/iu;
