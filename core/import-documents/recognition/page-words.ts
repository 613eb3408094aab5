/** What the pages of official sites say about themselves, as whole lines. */
import { eventWord } from './headline-words';
import { isRunningText } from './line-shape';
import { pageChrome } from './line-words';
import { arePhrases } from './word-forms';
import { acts, counters, heads, labels, type Rows } from './page-word-rows';

/** Longest of these lines, in UTF-16 units. */
const maxLine = 60;

/** Whether a line says what can be done with a page: print it, share it, go back, see more. */
export function isPageAct(text: string): boolean {
  if (text.length > maxLine) return false;
  // "Download files (PDF)", "Ir para o conteúdo 1"
  const words = text
    .replace(/ ?[(（][^()（）]{1,24}[)）]$/u, '')
    .replace(/(?<=\p{L}) \d$/u, '')
    .replace(sendsTo, '');
  return setOf(acts).has(bare(words)) || isRowOfActs(words);
}

/** "Share the article on:", above a row of pictures */
const sendsTo = /(?<=\p{L}) (?:on|via|to|sur|auf|en|su|em|op|på|na|в|на|у) ?[:\uFF1A]$/iu;

/** "See all the news Back": several acts on one line. */
function isRowOfActs(text: string): boolean {
  // "【大中小】打印"
  const words = text
    .split(/[\s【】[\]|｜]+/u)
    .map(bare)
    .filter((word) => word !== '');
  if (words.length < 2 || words.length > maxRow) return false;
  return arePhrases(words, (phrase) => setOf(acts).has(phrase) || isSentTo(phrase));
}

const sendTo =
  /^(?:on|to|via|by|with|sur|par|auf|per|bei|en|por|su|no|na|em|в|у|op|på|di|trên|qua|z) (?=\S)/u;

/** "Share on Facebook", "Partager sur X": where a text is sent to. A bare "line" is a word. */
function isSentTo(phrase: string): boolean {
  const name = phrase.replace(sendTo, '');
  return recipients.has(name) || (name !== phrase && /^(?:x|line)$/.test(name));
}

/** Words of a row of acts. */
const maxRow = 12;

/** Whether a line is the heading of a list of other pages. */
export function isRelatedHead(text: string): boolean {
  return text.length <= maxLine && setOf(heads).has(bare(text));
}

/** Longest line of a label and its value, in UTF-16 units. */
const maxLabelled = 200;

/** Whether a line is a label that only a page has, with its value: "Tags: trade", "Views: 123". */
export function isPageLabel(text: string): boolean {
  if (text.length > maxLabelled) return false;
  return (
    isLabelled(text, labels) ||
    isCounted(text) ||
    signOfSite.test(text) ||
    isRowOfNetworks(text) ||
    reached.test(text)
  );
}

/** One that is the page's below a text, and may be the text's elsewhere: "Contact: …". */
export function isTailLabel(text: string): boolean {
  return text.length <= maxLabelled && isLabelled(text, acts);
}

/** "Views: The ministers agreed that …" is a paragraph of the text. */
function isLabelled(text: string, rows: Rows): boolean {
  const [, label = '', value = ''] = /^([^:\uFF1A]{1,40})[:\uFF1A](.*)$/su.exec(text) ?? [];
  // "Last updated: 07.05.2024."
  if (isRunningText(value.trim().replace(/(?<=\d)\.$/u, ''))) return false;
  return label !== '' && setOf(rows).has(bare(label));
}

/** How often a text was read: a label and a number, or a number and its word. */
function isCounted(text: string): boolean {
  const { 0: count, index } = /\d[\d.,\s]{0,11}/u.exec(text) ?? { 0: '', index: 0 };
  const beside = [text.slice(0, index), text.slice(index + count.length)];
  const words = beside.map(bare).filter((word) => word !== '');
  return count !== '' && words.length === 1 && setOf(counters).has(words[0] ?? '');
}

/** Where an office is reached, alone: a number, an address, its hours. */
const reached =
  /^[\s•·*-]*(?:(?:\+\(?\d|\(\d)[\d\s().-]{7,18}\d|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}|\p{L}{2,10}\.? ?[-–] ?\p{L}{2,10}\.?:? \d{1,2}[:.]\d{2} ?[-–] ?\d{1,2}[:.]\d{2}.{0,110})$/u;

/** What the law has a site show, and who made it. */
const signOfSite =
  /ICP[备備]|公网安备|网站标识码|技术支持[:\uFF1A]|禁止[转轉]载|禁止轉載|転載を?禁|재배포 ?금지|riproduzione riservata|reproduction (?:interdite|réservée)|reproducción prohibida|prohibida su reproducción|reprodução proibida|nachdruck (?:verboten|nur mit)|перепечатка запрещена|передрук заборонено|przedruk (?:zabroniony|zastrzeżony)|reproducerea (?:este )?interzisă|αναδημοσίευση απαγορεύεται|版权所有|版權所有|^〒\d{3}-\d{4}|^法人番号\s?\d|無断転載|^(?:copyright|ⓒ|©|\(c\) ?[12]\d{3})|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены|усі права захищен|всі права захищен|бүх эрх хуулиар|tüm hakları saklıdır|hak cipta dilindungi|جميع الحقوق محفوظة|무단 ?전재|^(?:powered|designed|developed|website|hosted|maintained) by /iu;

const recipients = new Set(
  'facebook twitter linkedin whatsapp telegram instagram weibo wechat reddit pinterest bluesky mastodon vkontakte viber zalo email e-mail mail'.split(
    ' ',
  ),
);

const networks = new Set([
  ...recipients,
  ...'x youtube flickr tumblr threads tiktok vk одноклассники вконтакте line messenger print rss 微信 微博 qq qq空间 카카오톡 페이스북 트위터 네이버 밴드 फेसबुक فيسبوك تويتر واتساب تيليجرام share'.split(
    ' ',
  ),
]);

/** Most words of a row of networks: "Share: Share on Facebook Share on X Share on LinkedIn". */
const maxNetworks = 30;

/** "Facebook Twitter LinkedIn", "Send to Facebook Send to X": where a page can be sent. */
export function isRowOfNetworks(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,|/·•]+/u);
  if (words.length > maxNetworks) return false;
  const named = words.filter((word) => networks.has(word)).length;
  if (named === words.length) return true;
  if (named < 2 || isRunningText(text) || eventWord.test(text)) return false;
  return 3 * named >= words.length || (named > 2 && 6 * named >= words.length);
}

/** Whether a line belongs to the page and not to its text. */
export function isOfPage(text: string): boolean {
  return pageChrome.test(text) || isPageAct(text) || isPageLabel(text);
}

/** Without arrows, brackets and stops around it. */
function bare(text: string): string {
  // "İlgili haberler": its first letter has a dot of its own in lower case.
  const lower = text.normalize('NFC').toLowerCase();
  const words = lower.replace(/[’‘`]/gu, "'").replaceAll('\u0307', '');
  return /[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]/su.exec(words)?.[0] ?? '';
}

const sets = new Map<Rows, ReadonlySet<string>>();

function setOf(rows: Rows): ReadonlySet<string> {
  const known = sets.get(rows);
  if (known) return known;
  const made = new Set(Object.values(rows).flatMap((row) => row.split('|').map(bare)));
  sets.set(rows, made);
  return made;
}
