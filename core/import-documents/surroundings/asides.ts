/**
 * Which pieces of a source are not part of its text: captions of pictures, lists of other pages,
 * and what the page around the text says. Only a line that is nothing else counts; a sentence that
 * mentions related links is a sentence.
 */
import type { Aside } from '#core/document/document';
import { isQuestion } from '../headings/heading-shape';
import { listMarker } from '../list-markers';
import { endBeside, readDateLine } from '../recognition/date-line';
import { isRunningText } from '../recognition/line-shape';
import { endMark } from '../recognition/line-words';
import { isOfPage, isRelatedHead, isRowOfNetworks } from '../recognition/page-words';
import { markConsent } from './consent-notice';
import { markIntroduction, markOfficeSignature } from './issuer-lines';
import { markMenuAbovePath } from './menu-above-path';
import {
  endsLikeSentence,
  markBetween,
  markLabels,
  markLeadingList,
  markPictographs,
  markTail,
  markWrapped,
  siteAlone,
} from './page-lines';
import {
  markBesideCredits,
  markCaptionOfLead,
  markDatedCaptions,
  markTwins,
} from './picture-lines';
import type { SourcePiece } from '../source-text';

type Role = Aside['role'];

/** Longest line of furniture, and of one that names another page, in UTF-16 units. */
const maxFurnitureLength = 90;
const maxLinkLength = 200;

const maxCaptionLength = 700;
/** Longest sentence that a page says about itself, in UTF-16 units. */
const maxPageSentence = 700;

/** Sentences of mailing lists, agencies and comment forms about themselves. */
const pageSentence =
  /^(?:You are (?:receiving this|subscribed to)\b|This (?:e-?mail|message) was sent to\b|Your e-?mail address will not be published\b|Tu dirección de correo electrónico no será publicada|Votre adresse e-?mail ne sera pas publiée|Deine E-Mail-Adresse wird nicht veröffentlicht|Если вы (?:нашли|заметили) ошибку|Якщо ви (?:знайшли|помітили) помилку|Уншигч та сэтгэгдэл|Uwaga! Nie będą publikowane|© ?Copyright\b|Copyright ©|\/Public Release\.|We don.t have any comments|Il vous reste .{1,12}% de cet article|Je e-?mailadres wordt niet gepubliceerd|Ваш адрес email не будет опубликован|Twój adres e-?mail nie zostanie opublikowany|This (?:report|article|story) (?:by .{3,60} )?was (?:first|originally) published\b|[—–-] ?With files from\b|— .{3,80}\(@\w{2,30}\)|Note: Only a member of this blog\b|This material from the originating organization|[A-Z]{3,10} provides the information [“"]as is|Published by HT Digital|The post .{3,200} (?:appeared first on|first appeared on)|.{3,300} Online by Gerhard Peters|We do not accept any responsibility|Enjoyed this\? Why not share|Get (?:real[- ]time|breaking|the latest) .{3,60}\bsubscribe\b|An official website of the |.{3,120} published this content on |(?:We|(?:The|Our) .{3,80}) (?:respectfully )?acknowledges? the (?:[Tt]raditional|Aboriginal|First Nations)\b|For (?:the )?(?:use of )?(?:information|media)\b[^.]{0,30}[.;:,–—-]? ?[Nn]ot an official (?:record|document)|(?:También (?:puedes|te puede) \p{L}+|Lee también|Te puede interesar|Read also|Also read|Lire aussi|Leia também|Leggi anche|Lesen Sie auch|Читайте также|Читайте також) ?:|(?:National Archives )?This is historical material|Reporting by .{3,120} [Ee]diting by |.{5,120} contributed (?:reporting|to this (?:report|story|article))\b|(?:Subscribe|Sign up)\b.{0,160}\b(?:newsletters?|e-?mail)\b|(?:We|This (?:site|website)) uses? cookies\b|By clicking [“"]|By (?:continuing|using) .{0,40}\bcookies\b|(?:Este sitio|Esta (?:página|web)|Este (?:site|website)|Questo sito|Ce site|Diese (?:Website|Webseite|Seite)|Deze (?:website|site)|Ta strona|Denna webbplats|Bu (?:web )?sites[i]\p{L}*)\b.{0,40} [Cc]ookies?\b|(?:Proseguendo|En poursuivant|Al continuar|Si continúa|Ao continuar|Durch die (?:weitere )?Nutzung) .{0,80}\b[Cc]ookies?\b|(?:Этот сайт|Сайт|Мы) использу\p{L}+ (?:файлы )?cookies?)/u;

/** A row of a table with the page before or after. */
const neighbour =
  /^(?:이전 ?글|다음 ?글|上一[篇条則则]|下一[篇条則则]|前の記事|次の記事|previous(?: (?:post|article|news))?|next(?: (?:post|article|news))?) \| [^|]{1,200}$/iu;

/** What is left of markup, and of an address that a page hides. */
const remains = [/^(?:class|id|style)="[^<>]*>$/, /\[email.protected\]/];

const files =
  /^[^.!?]{0,100}\.(?:pdf|docx?|hwpx?|xlsx?|pptx?|zip|odt|rtf)(?:\s?[(\[][^()]{1,30}[)\]])?(?:\s[^!?]{1,100}\.(?:pdf|docx?|hwpx?|xlsx?|pptx?|zip|odt|rtf)){0,6}$/iu;

const furniture: readonly Pick<RegExp, 'test'>[] = [
  { test: isOfPage },
  endMark,
  { test: (text) => endBeside.test(text) && readDateLine(text) !== null },
  siteAlone,
  // Files to download, by their names, perhaps with a number before them.
  { test: (text) => files.test(text.replace(/(?<=\d)\.(?= )/gu, '')) },
  // What reads a file: "Get Adobe Reader"
  /^.{0,60}\b(?:Adobe|Acrobat) (?:Acrobat )?Reader.{0,40}$/iu,
  /^붙임\s?\d?\s?[:.：].{1,80}(?:끝\.?)?$/u,
  /공공누리/u,
  // "Follow us on Google News", in any language.
  /^.{0,70}\bGoogle (?:News|Zprávy|Haberler|Новости|Новини|Noticias|Notícias|Actualités|Nieuws|Berita).{0,30}$/iu,
  /^(?:[^\p{L}\p{N}]{1,3}|[|｜\s]+|\p{Script=Latin})$/u,
  // The size of the letters: "A A", "A- A+"
  /^(?:\p{Lu}[+-]? ){1,3}\p{Lu}[+-]?$/u,
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
  /^(?:Copyright|\u00A9|\(C\) ?[12]\d{3}).{0,120}$/i,
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
  /[|｜]|@|撮影|图为|圖為|kuvassa|zdjęci|snímk|снимк|зображ|reuters|nguồn|[관령리사표장상]$|left to right|shaking hands|links nach|gauche|izquierda|sinistra|esquerda|слева|зліва|左から|从左|왼쪽|[摄攝]|[▲▼△▽\u69D8\u5834\u56FE\u5716\u00A9\u24D2_/=]|\(c\)|phot|pict|shot|foto|fot\.|bild|imag|\u5199\u771F|\u63D0\u4F9B|\uC0AC\uC9C4|\u0444\u043E\u0442\u043E|\u0437\u0443\u0440\u0430\u0433|\u1EA3nh|credit|file|archi|reuters|afp|ap$|epa|getty|tass|xinhua|shutterstock|alliance|dpa|ansa|efe|pti|ani|anadolu|[(\uFF08][\u5DE6\u53F3]/;

const caption: readonly RegExp[] = [
  // "In the picture: …"
  /^(?:(?:in|on) the (?:photo(?:graph)?|picture|image)|pictured(?: above| below)?|(?:auf|im) (?:dem )?(?:foto|bild)|(?:sur|dans) la photo|(?:en|na|in) (?:la |el )?(?:foto(?:grafía|grafia)?|imagen|imagem)|nella (?:foto|fotografia)|op de foto|på (?:bilden|bildet|billedet|fotoet)|kuvassa|na (?:zdjęciu|snímku|fotografii|fotografiji|slici)|în (?:imagine|fotografie)|на (?:фото|снимке|снимката|світлині|фотографии|фотографії|фотографији)|fotoğrafta|(?:dalam|pada) foto|trong ảnh|写真は|사진은|图为|圖為)(?: [^:：]{0,40})?[:：].{3,600}$/iu,
  /^Photograph of [^.]{5,150}$/u,
  // "… in Lima, Peru, April 10, 2025. (Bay Agency/Jane Roe)"
  /^.{40,500}\d{4}[.)]? ?[(（]\p{Lu}[\p{L} .]{1,30} ?\/ ?\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,3}[)）]$/u,
  // "…, greets her guests. | POOL / VIA KYODO"
  /^.{20,480}[.)”"] [|｜] (?:\p{Lu}[\p{Lu}.’'-]*[ /,]{1,3}){0,6}\p{Lu}[\p{Lu}.’'-]+$/u,
  /^(?:Photos? (?:session|of|taken|opportunity)|(?:(?:an?|the) )?(?:group|family|commemorative|opening|official|joint) (?:photo(?:graph)?|picture|shot|image)s?)\b[^.]{3,140}\.?$/iu,
  /^[^.]{4,80}\bshaking hands\b[^.]{0,80}$/iu,
  /^.{20,400}\bleft to right in the (?:image|photo|picture)\b.{3,400}$/iu,
  /^.{4,200}\((?:photo|foto|ảnh|фото|зураг) ?: ?[^()]{2,60}\)$/iu,
  /^.{20,480} [\w.+-]{1,40}@[\w.-]{4,40}$/u,
  /^<\w{1,20}[^<>]{0,80}>[^<>]{5,400}<\/\w{1,20}>$/u,
  /^(?:[A-Z]{2,8}|Reuters|Getty) (?:Photo|Images?) ?\/ ?.{2,60}$/u,
  /^.{8,300}[(（][^()（）]{2,12}撮影[)）]$/u,
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
  /^[^.]{0,160}(?:©|ⓒ|\(c\)(?= ?[12]\d{3})|(?<=\S ?)\(c\)(?= ?\p{Lu})) ?\S.{1,60}(?<!\.)$/u,
  /^(?:FILE(?: PHOTO)?|File photo|Archivfoto|Archivbild|Archive photo|Photo d.archives?|Foto de archivo|資料写真|자료사진)\s?[:\uFF1A–—-]\s?.{3,500}$/u,
  /^.{3,400}[.)!?]?\s(?:White House [Pp]hoto|Bild(?:er|quelle)?|Photo(?:graph)?s?|Photo credit|Image [Cc]redit|Picture|Foto|Fot\.|Ảnh|Фото|Зураг|사진)\s?(?:[:\uFF1A]|by |courtesy of )\s?[^:]{2,70}$/u,
  /^.{10,400}[.)!?]?\s?[[(]?(?:Photo|Foto|Picture|Image|Фото)\s?[/,|] ?\S[^.!?]{1,40}[\])]?$/u,
  /^[▲▼△▽◀▶◆■□●○]{1,3}\s?.{6,400}[(（][^()（）]{2,60}[)）]$/u,
  /^.{8,300}[(（](?:圖|图|写真|사진)\s?[/／:：|].{2,40}[)）]$/u,
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
  /^[([<\u25A0\u25CF【\s]*(?:(?:Temas|Noticias|Notas|Artículos|Notícias|Matérias) (?:similares|relacionad[oa]s)|Articles (?:similaires|liés|connexes)|Ähnliche (?:Artikel|Beiträge)|Gerelateerde? (?:artikelen|berichten)|Схожі новини|Похожие (?:новости|статьи)|Benzer haberler|(?:Tin|Bài viết) liên quan|Podobne artykuły|Liknande artiklar|相關(?:新聞|文章|閱讀)|(?:Associated|Useful) links|Related (?:links?|information|pages?|articles?|documents?|topics?|materials?|files?|content|news|stories)|See also|Read also|More (?:on|about) this(?: topic)?|You m(?:ay|ight) also (?:like|be interested in)|À consulter également|Liens connexes|À lire (?:aussi|également)|Voir aussi|Liens utiles|Más información|Mais informações|Pour en savoir plus|Per saperne di più|Lees (?:ook|meer)|Więcej informacji|Дополнительная информация|Weitere (?:Artikel|Informationen|Meldungen)(?: zum Thema.{0,80})?|Mehr zum Thema|Zum Thema|Lo último(?: en .{2,30})?|Lo más (?:leído|visto)|Últimas noticias|Enlaces relacionados|Noticias relacionadas|Véase también|Articoli correlati|Zobacz (?:też|także)|Читайте также|Смотрите также|По теме|Читайте також|Холбоотой мэдээ|İlgili haberler|関連(?:リンク|情報|ページ|記事|資料|ファイル|項目)|相关(?:链接|新闻|阅读)|관련 ?(?:기사|링크|자료|정보))[)\]>】\s:\uFF1A…]*$/iu;

/** @returns for each piece its role beside the text, or null for a piece of the text. */
export function asideRoles(pieces: readonly SourcePiece[]): (Role | null)[] {
  const roles = pieces.map((piece) => {
    const said = piece.aside === 'links' ? null : piece.aside;
    return said ?? roleByWords(piece) ?? (piece.aside && 'furniture');
  });
  markConsent(pieces, roles);
  markWrapped(pieces, roles);
  markPictographs(pieces, roles);
  markLeadingList(pieces, roles);
  markLabels(pieces, roles);
  markNumbered(pieces, roles);
  markNames(pieces, roles);
  markDatedCaptions(pieces, roles);
  markTwins(pieces, roles);
  markCaptionOfLead(pieces, roles);
  markBesideCredits(pieces, roles);
  markBetween(pieces, roles);
  markRelated(pieces, roles);
  markMenuAbovePath(pieces, roles);
  markOfficeSignature(pieces, roles);
  markIntroduction(pieces, roles);
  markTail(pieces, roles);
  return roles;
}

function roleByWords({ text, kind }: SourcePiece): Role | null {
  if (kind === 'table-row') return neighbour.test(text) ? 'furniture' : null;
  if (kind === 'title' || text.length > maxPageSentence) return null;
  const words = listMarker(text)?.rest ?? text;
  if (isFurniture({ text }) || pageSentence.test(words)) return 'furniture';
  return kind !== 'heading' && (isCaption(words) || isCaption(text)) ? 'caption' : null;
}

/**
 * "Related Links" and everything under it, if all of that up to the end, or to the next declared
 * heading, names pages. With a sentence among it, it may be a section of the text and stays one.
 */
function markRelated(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  for (let start = 0; start < pieces.length; start += 1) {
    const isOpen = roles[start] === null || roles[start] === 'furniture';
    if (!isOpen || !isRelatedOpening(pieces[start])) continue;
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

/** "Talks 1", "Talks 2" on consecutive lines, or as items above all sentences: labels of pictures. */
function markNumbered(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  const first = pieces.findIndex(({ text }, at) => roles[at] === null && isRunningText(text));
  const series = pieces.map(({ kind, text }, at) =>
    (kind === 'paragraph' || (kind === 'list-item' && at < first)) &&
    text.length <= maxNumbered &&
    listMarker(text) === null
      ? (/^(.{3,}?\D)\s?[(\uFF08]?[1-9][)\uFF09]?$/u.exec(text.normalize('NFKC'))?.[1] ?? null)
      : null,
  );
  const numbers = pieces.map(({ text }) => Number(/[(\uFF08]([1-9])[)\uFF09]$/u.exec(text)?.[1]));
  const isCounted = (at: number) =>
    numbers[at + 1] === (numbers[at] ?? 0) + 1 || numbers[at - 1] === (numbers[at] ?? 0) - 1;
  series.forEach((each, at) => {
    const isSaid = each === series[at - 1] || each === series[at + 1] || isCounted(at);
    if (each === null || !isSaid) return;
    roles[at] ??= 'caption';
  });
}

/** Longest label of a picture with a number, in UTF-16 units. */
const maxNumbered = 90;

/** Longest words of a picture that are said again with more, in UTF-16 units. */
const maxNamed = 160;

/**
 * Above a caption, the words it begins with: the label of its picture. Two short lines of which the
 * second says more are both the words of one picture.
 */
function markNames(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  pieces.forEach(({ kind, text }, at) => {
    const next = pieces[at + 1];
    const isName = kind === 'paragraph' && text.length >= 8 && roles[at] === null;
    const words = text.replace(/\.$/, '');
    const isSaidAgain = [`${text} `, `(${words})`].some((each) => next?.text.startsWith(each));
    if (!isName || !next || !isSaidAgain) return;
    const isSaidTwice = next.kind === 'paragraph' && [text, next.text].every(isCaptionShaped);
    if (roles[at + 1] !== 'caption' && !(isSaidTwice && at > 0)) return;
    roles[at] = 'caption';
    roles[at + 1] ??= 'caption';
  });
}

function isCaptionShaped(text: string): boolean {
  return text.length <= maxNamed && !isRunningText(text) && !/\d$/.test(text);
}

function isFurniture({ text }: Pick<SourcePiece, 'text'>): boolean {
  if (text.length <= maxPageSentence && (pageSentence.test(text) || matches(remains, text)))
    return true;
  return text.length <= maxFurnitureLength ? matches(furniture, text) : isRowOfNetworks(text);
}

function isRelatedOpening(piece: SourcePiece | undefined): boolean {
  if (piece === undefined || piece.kind === 'title' || piece.text.length > 100) return false;
  const { text } = piece;
  // "Related topics: the bay, the sea"
  const [label = ''] = isRunningText(text) ? [text] : text.split(/(?<=[:\uFF1A]) ?/u);
  return relatedOpening.test(label) || isRelatedHead(label);
}

function namesPage(piece: SourcePiece | undefined): boolean {
  if (piece === undefined || piece.kind === 'heading' || piece.kind === 'title') return false;
  const { text } = piece;
  return text.length <= maxLinkLength && (!endsLikeSentence.test(text) || isQuestion(text));
}

/** A bar at the end is what is left of the frame of a picture, in UTF-16 units. */
const framed = /^[^|]{4,200} \|$/u;

function isCaption(text: string): boolean {
  if (framed.test(text)) return true;
  const words = text.replace(/(?<![\s|])[\s|]{1,4}$/, '');
  const isMaybe = words.length <= maxCaptionLength && maybeCaption.test(words.toLowerCase());
  return isMaybe && matches(caption, words);
}

function matches(patterns: readonly Pick<RegExp, 'test'>[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
