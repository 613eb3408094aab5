/**
 * Which pieces of a source are not part of its text: captions of pictures, lists of other pages,
 * and what the page around the text says. Only a line that is nothing else counts; a sentence that
 * mentions related links is a sentence.
 */
import type { Aside } from '#core/document/document';
import { listMarker } from './list-markers';
import { isRunningText, unbracketed } from './recognition/line-shape';
import {
  agency,
  endMark,
  labelledByline,
  pageChrome,
  sectionLine,
  withAddress,
} from './recognition/line-words';
import type { SourcePiece } from './source-text';

type Role = Aside['role'];

/** Longest line of furniture, and of one that names another page, in UTF-16 units. */
const maxFurnitureLength = 90;
const maxLinkLength = 200;

const maxCaptionLength = 500;
/** Longest sentence that a page says about itself, in UTF-16 units. */
const maxPageSentence = 700;

/** Sentences of mailing lists, agencies and comment forms about themselves. */
const pageSentence =
  /^(?:You are (?:receiving this|subscribed to)\b|This (?:e-?mail|message) was sent to\b|Your e-?mail address will not be published\b|Tu dirección de correo electrónico no será publicada|Votre adresse e-?mail ne sera pas publiée|Deine E-Mail-Adresse wird nicht veröffentlicht|Uwaga! Nie będą publikowane|© ?Copyright\b|Copyright ©|\/Public Release\.|Note: Only a member of this blog\b|This material from the originating organization|[^.]{0,200}\[email[\s\u00A0]?protected\]|[A-Z]{3,10} provides the information [“"]as is|Published by HT Digital|The post .{3,200} (?:appeared first on|first appeared on)|.{3,300} Online by Gerhard Peters|We do not accept any responsibility|Enjoyed this\? Why not share|Get (?:real[- ]time|breaking|the latest) .{3,60}\bsubscribe\b|An official website of the |(?:We|This (?:site|website)) uses? cookies\b|By (?:continuing|using) .{0,40}\bcookies\b|(?:Este sitio|Esta (?:página|web)|Este (?:site|website)|Questo sito|Ce site|Diese (?:Website|Webseite|Seite)|Deze (?:website|site)|Ta strona|Denna webbplats|Bu (?:web )?sites[i]\p{L}*)\b.{0,40} [Cc]ookies?\b|(?:Proseguendo|En poursuivant|Al continuar|Si continúa|Ao continuar|Durch die (?:weitere )?Nutzung) .{0,80}\b[Cc]ookies?\b|(?:Этот сайт|Сайт|Мы) использу\p{L}+ (?:файлы )?cookies?)/u;

/** "Sea.example", "www.sea.example / Sea News": the site of a page, or of a picture. */
const siteAlone =
  /^(?:www\.)?[\w-]{2,30}(?:\.[\w-]{2,20}){0,2}\.[a-z]{2,6}(?: ?\/ ?[^./]{2,40})?$/i;

const furniture: readonly Pick<RegExp, 'test'>[] = [
  pageChrome,
  endMark,
  siteAlone,
  /^[^\p{L}\p{N}]{1,3}$/u,
  /^(?:class|id|style|data-[\w-]+)="[^"]*"[^<>]{0,60}>$/i,
  /^[\s\u2191\u25B2^<«←]*(?:Back|Return|Go back) to (?:the )?(?:top|page top|top of (?:the )?page|start|list|index|previous page|main|home|news|all news)[\p{L} ]{0,30}$/iu,
  /^[\s\u2191\u25B2^<«←]*(?:Back|Return) to [\p{Lu}][\p{L}\p{N}’',&() -]{1,60}$/u,
  /^(?:Page top|Top of (?:this |the )?page|Tweet|Close window)$/i,
  /^(?:For immediate release|Press releases?|News releases?)$/i,
  /^(?:Page )?\d{1,4} (?:of|\/) \d{1,4}$/i,
  /^(?:\d{1,4} (?:entries|results|items)|\(\d{1,4}\))$/i,
  /^(?:#[^\s#]{2,40}\s*){1,12}$/,
  /^[(<[][^()<>[\]]{0,80}(?:무단 ?전재|無断転載|www\.)[^()<>[\]]{0,60}[)>\]]$/,
  /^.{1,70}(?:detail|more|details|подробнее)\s?[>»]{1,3}$/i,
  /^(?:(?:mo|tu|we|th|fr|sa|su|пн|вт|ср|чт|пт|сб|вс)[ |]?){7}$/i,
  /^\{"[^{}]{1,60}\{.{0,40}\}$/,
  /^(?:Copyright|\u00A9|\(C\) ).{0,120}$/i,
  /^(?:All rights reserved|Tous droits réservés|Alle Rechte vorbehalten|無断転載).{0,60}$/i,
  /^(?:Last (?:updated?|modified|reviewed)|Posted|Updated|Mis(?:e)? à jour le|Letzte Änderung|Обновлено|最終更新日?|更新日)(?: on)?\s?[:\uFF1A]? ?.{4,40}\d日?$/i,
  /^The post .{3,200} (?:appeared first on|first appeared on) .{2,80}$/i,
  /^[\s\u2191\u25B2]*(?:この|本)?(?:ページ|頁)?の?(?:トップ|先頭|上部|最初)(?:へ|に)?(?:もど|戻)る$/,
  /^[\s\u2191\u25B2]*(?:ページトップ|トップページ|一覧|前のページ|目次|本文)(?:へ|に)(?:(?:もど|戻)る|移動)?$/,
  /^.{1,40}(?:へ|に)(?:もど|戻)る$/,
  /^(?:印刷|ツイート|シェア|シェアする|報道発表|報道資料|閉じる)$/,
];

/** Every recognisable caption contains one of these. */
const maybeCaption =
  /reuters|nguồn|[관령리사표장상]$|left to right|links nach|gauche|izquierda|sinistra|esquerda|слева|зліва|左から|从左|왼쪽|[摄攝]|[\u69D8\u5834\u56FE\u5716\u00A9\u24D2_/=]|\(c\)|phot|pict|foto|fot\.|bild|imag|\u5199\u771F|\u63D0\u4F9B|\uC0AC\uC9C4|\u0444\u043E\u0442\u043E|\u0437\u0443\u0440\u0430\u0433|\u1EA3nh|credit|file|archi|reuters|afp|ap$|epa|getty|tass|xinhua|shutterstock|alliance|dpa|ansa|efe|pti|ani|anadolu|[(\uFF08][\u5DE6\u53F3]/;

const caption: readonly RegExp[] = [
  /^Photograph of [^.]{5,150}$/u,
  /^(?:[A-Z]{2,8}|Reuters|Getty) (?:Photo|Images?) ?\/ ?.{2,60}$/u,
  /^.{8,300}[\s(（](?:\p{Script=Han}{2,12} ?)?\p{Script=Han}{2,4}\s?[摄攝][)）]?$/u,
  /^(?=.{20,480}$)[^.!?]{0,120}(?:(?:from )?left to right|(?:von )?links nach rechts|v\. ?l\. ?n\. ?r|de gauche à droite|de izquierda a derecha|da sinistra a destra|da esquerda para a direita|слева направо|зліва направо|左から|从左至右|왼쪽부터)(?![\p{L}]).*$/iu,
  /^[^\u3002]{4,80}(?:様子|場面)[1-9]?(?:\s?[(（]写真提供.{2,30}[)）])?$/u,
  /^【(?:资料图|資料圖|图|圖|写真|資料写真).{0,6}】$/u,
  /^.{8,200} [-–] (?:ảnh|photo|foto|image|picture|фото) \d{1,2}$/iu,
  /^[-–(] ?(?:foto|photo) .{2,60}[-–)]$/iu,
  /^[([\uFF08\uFF3B【](?:Photos?|Pictures?|写真)\s?\d{0,2}(?: by| courtesy(?: of)?)?[:\uFF1A\s,].{1,150}[)\]\uFF09\uFF3D】]$/i,
  /^[([\uFF08\uFF3B【](?:Photos?|Pictures?|写真)\s?\d{0,2}[)\]\uFF09\uFF3D】].{0,220}$/i,
  /^(?:Photos?|Pictures?|Image|Foto|Bild|Imagen|Фото|Зураг|写真|사진)\s?\d{0,2}(?: (?:by|courtesy of|credit))?\s?[:\uFF1A|]\s?.{1,200}$/iu,
  /^Photo(?:graph)? (?:by|courtesy of) .{1,150}$/i,
  /^[(\uFF08]?写真(?:提供)?\d{0,2}[:\uFF1A].{1,150}$/,
  /^[(\uFF08](?:写真)?提供[:\uFF1A].{1,100}[)\uFF09]$/,
  /^.{0,200}[([\uFF08【](?:Photos?|Picture|Credit|Foto|Фото|Nguồn|Ảnh|写真(?:提供)?|提供|ⓒ|©)\s?(?:by |courtesy of |credit)?[:\uFF1A/]?\s?[^()[\]]{2,80}[)\]\uFF09】]$/u,
  /^[^.]{3,160}\s(?:Photo|Credit|Foto|Фото)(?:graph)?s?(?: by| courtesy of|:)\s?[^.]{2,80}$/u,
  /^[^.]{0,160}(?:©|\(c\)|ⓒ) ?\S.{1,60}(?<!\.)$/u,
  /^(?:FILE(?: PHOTO)?|File photo|Archivfoto|Archivbild|Archive photo|Photo d.archives?|Foto de archivo|資料写真|자료사진)\s?[:\uFF1A–—-]\s?.{3,500}$/u,
  /^.{3,400}[.)!?]?\s(?:White House [Pp]hoto|Photo(?:graph)?s?|Photo credit|Image [Cc]redit|Picture|Foto|Fot\.|Ảnh|Фото|Зураг|사진)\s?(?:[:\uFF1A]|by |courtesy of )\s?[^:]{2,70}$/u,
  /^(?:Fot|Ảnh)\s?[.:]\s?.{2,80}$/u,
  /^(?!.*\.$)[^.]{20,300}(?:\.[^.]{2,100})?\.? \((?:REUTERS|Reuters|AFP|AP|EPA|dpa|ANSA|EFE|Xinhua|PAP|Belga|KEYSTONE)[^()]{0,40}\)$/u,
  /^[^.]{2,300}\)?(?:\s|\/)(?:REUTERS|Reuters|AFP|AP(?: Photo)?|EPA|Getty(?: Images)?|TASS|Xinhua|Shutterstock|picture alliance|dpa|ANSA|EFE|PTI|ANI|Anadolu)\)?(?:\/\p{L}[\p{L} /.-]{1,60})?\)?$/u,
  /^[^.!?]{4,60}(?:하는|나누는|들어서는|입장하는|기다리는|한|된) [\p{Script=Hangul} ]{2,20}(?:장관|대통령|총리|차관|대사|대표|위원장|외무상)$/u,
  /^.{10,300}(?:다|\.)\.?\s?\/\s?[\p{Script=Hangul}A-Za-z]{2,12}$/u,
  /^.{0,300}사진\s?(?:제공)?\s?[=:\uFF1A]\s?.{1,30}$/u,
  /^(?:\w{1,40} )?[^\W_]{1,40}(?:_[^\W_]{1,40}){1,8}.{0,24}$/u,
  /^[^\u3002]{2,60}[(（][左右][)）][^\u3002]{2,80}[\u3002]?$/u,
];

const relatedOpening =
  /^[([<\u25A0\u25CF【\s]*(?:(?:Temas|Noticias|Notas|Artículos|Notícias|Matérias) (?:similares|relacionad[oa]s)|Articles (?:similaires|liés|connexes)|Ähnliche (?:Artikel|Beiträge)|Gerelateerde? (?:artikelen|berichten)|Схожі новини|Похожие (?:новости|статьи)|Benzer haberler|(?:Tin|Bài viết) liên quan|Podobne artykuły|Liknande artiklar|相關(?:新聞|文章|閱讀)|Related (?:links?|information|pages?|articles?|documents?|topics?|materials?|files?|content|news|stories)|See also|Read also|More (?:on|about) this(?: topic)?|You may also (?:like|be interested in)|À consulter également|À lire (?:aussi|également)|Voir aussi|Liens utiles|Más información|Mais informações|Pour en savoir plus|Per saperne di più|Lees (?:ook|meer)|Więcej informacji|Дополнительная информация|Weitere (?:Artikel|Informationen|Meldungen)(?: zum Thema.{0,80})?|Mehr zum Thema|Zum Thema|Lo último(?: en .{2,30})?|Lo más (?:leído|visto)|Últimas noticias|Enlaces relacionados|Noticias relacionadas|Véase también|Articoli correlati|Zobacz (?:też|także)|Читайте также|Смотрите также|По теме|Читайте також|Холбоотой мэдээ|İlgili haberler|関連(?:リンク|情報|ページ|記事|資料|ファイル|項目)|相关(?:链接|新闻|阅读)|관련 ?(?:기사|링크|자료|정보))[)\]>】\s:\uFF1A…]*$/iu;

const endsLikeSentence = /[.!?\u3002\uFF01\uFF1F][\u2019\u201D"')\]\uFF09\u300D\u300F]*$/u;

/** @returns for each piece its role beside the text, or null for a piece of the text. */
export function asideRoles(pieces: readonly SourcePiece[]): (Role | null)[] {
  const roles = pieces.map((piece) => {
    const said = piece.aside === 'links' ? null : piece.aside;
    return said ?? roleByWords(piece) ?? (piece.aside && 'furniture');
  });
  markNumbered(pieces, roles);
  markNames(pieces, roles);
  markBesideCredits(pieces, roles);
  markBetween(pieces, roles);
  markRelated(pieces, roles);
  markTail(pieces, roles);
  return roles;
}

function roleByWords({ text, kind }: SourcePiece): Role | null {
  if (kind === 'title' || kind === 'table-row' || text.length > maxPageSentence) return null;
  if (isFurniture({ text })) return 'furniture';
  return kind !== 'heading' && isCaption(listMarker(text)?.rest ?? text) ? 'caption' : null;
}

/**
 * "Related Links" and everything under it, if all of that up to the end, or to the next declared
 * heading, names pages. With a sentence among it, it may be a section of the text and stays one.
 */
function markRelated(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  for (let start = 0; start < pieces.length; start += 1) {
    if (roles[start] !== null || !isRelatedOpening(pieces[start])) continue;
    let end = start + 1;
    while (end < pieces.length && (roles[end] !== null || namesPage(pieces[end]))) end += 1;
    const next = pieces[end];
    if (next === undefined || next.kind === 'heading') {
      pieces.slice(start, end).forEach((piece, nth) => {
        const isLink = piece.aside === 'links' && !isFurniture(piece);
        if (isLink || roles[start + nth] === null) roles[start + nth] = 'related';
      });
    }
    start = end - 1;
  }
}

/** "Talks 1", "Talks 2" on consecutive lines: labels of pictures. */
function markNumbered(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  const series = pieces.map(({ kind, text }) =>
    kind === 'paragraph' && text.length <= 60 && listMarker(text) === null
      ? (/^(.{3,}?\D)\s?[1-9]$/u.exec(text.normalize('NFKC'))?.[1] ?? null)
      : null,
  );
  series.forEach((each, at) => {
    if (each === null || (each !== series[at - 1] && each !== series[at + 1])) return;
    roles[at] ??= 'caption';
  });
}

/** Above a caption, the words it begins with: the label of its picture. */
function markNames(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  pieces.forEach(({ kind, text }, at) => {
    const next = pieces[at + 1];
    const isName = kind === 'paragraph' && text.length >= 8 && roles[at] === null;
    if (isName && roles[at + 1] === 'caption' && next?.text.startsWith(`${text} `))
      roles[at] = 'caption';
  });
}

/** Longest line beside the credit of a picture that is its caption, in UTF-16 units. */
const maxBesideCredit = 140;

/** Between two paragraphs, beside a line that is only the credit of a picture: its caption. */
function markBesideCredits(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  const isShort = (at: number) => {
    const { kind, text } = pieces[at] ?? { kind: 'title', text: '' };
    const isLine = kind === 'paragraph' && roles[at] === null && text.length <= maxBesideCredit;
    return isLine && !endsLikeSentence.test(text) && !endsInColon.test(text);
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
function markBetween(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
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
  /^(?:[\p{L} ]{0,40}: ?)?https?:\/\/\S+$|^.{1,40} \*$|^\* .{1,30} \*|^[^\p{L}\p{N}]+$|^\d{1,2}(?:\s+\d{1,2})+$/u;

/** "Media inquiries: Jane Roe 02 555 0100" */
const contactLine =
  /^(?:media|press|further) (?:contacts?|[ei]nquiries|information) ?[:\uFF1A] ?\S/iu;

/** Longest line that says who wrote a text, and of one among those of the page, in UTF-16 units. */
const maxCredit = 70;
const maxAmongPage = 160;

/**
 * After the last sentence: what only a page says, wherever it stands there, and the short lines
 * below such a line. The name of a part of the site counts only as the last.
 */
function markTail(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
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
      tailLine.test(text) || pageChrome.test(words) || isCredit(words) || contactLine.test(words);
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
  const isName = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*[ ,]*){2,5}$/u.test(text) || /\d{4}/.test(text);
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
  return text.length <= maxPageSentence && new Set(text.toLowerCase().match(rights)).size > 1;
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

function isFurniture({ text }: Pick<SourcePiece, 'text'>): boolean {
  if (text.length <= maxPageSentence && pageSentence.test(text)) return true;
  return text.length <= maxFurnitureLength && matches(furniture, text);
}

function isRelatedOpening(piece: SourcePiece | undefined): boolean {
  if (piece === undefined || piece.kind === 'title' || piece.text.length > 100) return false;
  return relatedOpening.test(piece.text);
}

function namesPage(piece: SourcePiece | undefined): boolean {
  if (piece === undefined || piece.kind === 'heading' || piece.kind === 'title') return false;
  return piece.text.length <= maxLinkLength && !endsLikeSentence.test(piece.text);
}

function isCaption(text: string): boolean {
  const isMaybe = text.length <= maxCaptionLength && maybeCaption.test(text.toLowerCase());
  return isMaybe && matches(caption, text);
}

function matches(patterns: readonly Pick<RegExp, 'test'>[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
