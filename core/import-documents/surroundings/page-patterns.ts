/** What only a page says, by the words and signs of a whole line, whoever publishes it. */
import { endBeside, readDateLine } from '../recognition/date-line';
import { endMark } from '../recognition/line-words';
import { isOfPage, isRowOfNetworks } from '../recognition/page-words';

/** Longest line of furniture, in UTF-16 units. */
const maxFurnitureLength = 90;
/** Longest sentence that a page says about itself, in UTF-16 units. */
export const maxPageSentence = 700;

/** Sentences of mailing lists, agencies and comment forms about themselves. */
const pageSentence =
  /^(?:You are (?:receiving this|subscribed to)\b|This (?:e-?mail|message) was sent to\b|Your e-?mail address will not be published\b|Tu dirección de correo electrónico no será publicada|Votre adresse e-?mail ne sera pas publiée|Deine E-Mail-Adresse wird nicht veröffentlicht|Если вы (?:нашли|заметили) ошибку|Якщо ви (?:знайшли|помітили) помилку|Уншигч та сэтгэгдэл|Uwaga! Nie będą publikowane|© ?Copyright\b|Copyright ©|\/Public Release\.|We don.t have any comments|Il vous reste .{1,12}% de cet article|Je e-?mailadres wordt niet gepubliceerd|Ваш адрес email не будет опубликован|Twój adres e-?mail nie zostanie opublikowany|This (?:(?:report|article|story) (?:by .{3,60} )?was (?:first|originally) published\b|was published under the )|[—–-] ?With files from\b|— .{3,80}\(@\w{2,30}\)|Note: Only a member of this blog\b|This material from the originating organization|[A-Z]{3,10} provides the information [“"]as is|Published by HT Digital|The post .{3,200} (?:appeared first on|first appeared on)|.{3,300} Online by Gerhard Peters|We do not accept any responsibility|Enjoyed this\? Why not share|Get (?:real[- ]time|breaking|the latest) .{3,60}\bsubscribe\b|An official website of the |.{3,120} published this content on |(?:We|(?:The|Our) .{3,80}) (?:respectfully )?acknowledges? the (?:[Tt]raditional|Aboriginal|First Nations)\b|For (?:the )?(?:use of )?(?:information|media)\b[^.]{0,30}[.;:,–—-]? ?[Nn]ot an official (?:record|document)|(?:También (?:puedes|te puede) \p{L}+|Lee también|Te puede interesar|Read also|Also read|Lire aussi|Leia também|Leggi anche|Lesen Sie auch|Читайте также|Читайте також) ?:|(?:National Archives )?This is historical material|Reporting by .{3,120} [Ee]diting by |.{5,120} contributed (?:reporting|to this (?:report|story|article))\b|(?:Subscribe|Sign up)\b.{0,160}\b(?:newsletters?|e-?mail)\b|(?:We|This (?:site|website)) uses? cookies\b|By clicking [“"]|By (?:continuing|using) .{0,40}\bcookies\b|(?:Este sitio|Esta (?:página|web)|Este (?:site|website)|Questo sito|Ce site|Diese (?:Website|Webseite|Seite)|Deze (?:website|site)|Ta strona|Denna webbplats|Bu (?:web )?sites[i]\p{L}*)\b.{0,40} [Cc]ookies?\b|(?:Proseguendo|En poursuivant|Al continuar|Si continúa|Ao continuar|Durch die (?:weitere )?Nutzung) .{0,80}\b[Cc]ookies?\b|(?:Этот сайт|Сайт|Мы) использу\p{L}+ (?:файлы )?cookies?)/u;

/** A row of a table with the page before or after. */
export const neighbour =
  /^(?:이전 ?글|다음 ?글|上一[篇条則则]|下一[篇条則则]|前の記事|次の記事|previous(?: (?:post|article|news))?|next(?: (?:post|article|news))?) \| [^|]{1,200}$/iu;

/** What is left of markup, and of an address that a page hides. */
const remains = [/^(?:class|id|style)="[^<>]*>$/, /\[email.protected\]/];

const files =
  /^[^.!?]{0,100}\.(?:pdf|docx?|hwpx?|xlsx?|pptx?|zip|odt|rtf)(?:\s?[(\[][^()]{1,30}[)\]])?(?:\s[^!?]{1,100}\.(?:pdf|docx?|hwpx?|xlsx?|pptx?|zip|odt|rtf)){0,6}$/iu;

/** "Sea.example", "www.sea.example / Sea News": the site of a page, or of a picture. */
export const siteAlone =
  /^(?:www\.)?[\w-]{2,30}(?:\.[\w-]{2,20}){0,2}\.[a-z]{2,6}(?: ?\/ ?[^./]{2,40})?$/i;

const furniture: readonly Pick<RegExp, 'test'>[] = [
  { test: isOfPage },
  endMark,
  { test: (text) => endBeside.test(text) && readDateLine(text) !== null },
  siteAlone,
  // Files to download, by their names, perhaps with a number before them.
  { test: (text) => files.test(text.replace(/(?<=\d)\.(?= )/gu, '')) },
  // A picture by its name: "boats (2).jpg"
  /^(?:[^ ]{1,60} ){0,4}[^ ]{1,60}\.(?:jpe?g|png|gif|webp)(?: [^ ]{1,20}){0,3}$/iu,
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
  /^(?:For immediate release|Press releases?|News releases?|報道発表|報道資料)$/i,
  /^(?:Page )?\d{1,4} (?:of|\/) \d{1,4}$/i,
  /^(?:\d{1,4} (?:entries|results|items)|\(\d{1,4}\))$/i,
  /^(?:#[^\s#]{2,40}\s*){1,12}$/,
  /^[(<[][^()<>[\]]{0,80}(?:무단 ?전재|無断転載|www\.)[^()<>[\]]{0,60}[)>\]]$/,
  /^.{1,70}(?:detail|more|details|подробнее)\s?[>»]{1,3}$/i,
  /^(?:(?:mo|tu|we|th|fr|sa|su|пн|вт|ср|чт|пт|сб|вс)[ |]?){7}$/i,
  /^\{"[^{}]{1,60}\{.{0,40}\}$/,
  /^(?:Last (?:updated?|modified|reviewed)|Posted|Updated|Mis(?:e)? à jour le|Letzte Änderung|Обновлено|最終更新日?|更新日)(?: on)?\s?[:\uFF1A]? ?.{4,40}\d日?$/i,
  /^.{1,40}(?:へ|に)(?:もど|戻)る$/,
];

export function isPageSentence(text: string): boolean {
  return text.length <= maxPageSentence && pageSentence.test(text);
}

/** Whether a line is one of a page and nothing else. */
export function isFurniture(text: string): boolean {
  const isOne = (pattern: Pick<RegExp, 'test'>) => pattern.test(text);
  if (isPageSentence(text) || (text.length <= maxPageSentence && remains.some(isOne))) return true;
  return text.length <= maxFurnitureLength ? furniture.some(isOne) : isRowOfNetworks(text);
}
