/** What the pages of official sites say about themselves, as whole lines. */
import { eventWord } from './headline-words';
import { isRunningText } from './line-shape';
import { arePhrases, lineForms } from './word-forms';
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

/** "Facebook", "微信" */
export function isNetwork(word: string): boolean {
  return networks.has(word.toLowerCase());
}

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

/** Notices with any words in them, of all languages; plain ones are in page-word-rows.ts. */
export const pageChrome = lineForms(
  'skip to (?:main )?content(?: \\(.{1,20}\\)\\.?)?|here.s how you know|英語版(?: ?\\(english\\))?|to the text of this page\\.?|text only|main menu|left menu|search|close|cancel|share(?: this)?(?: page| article| on .{2,20})?|print(?: this)?(?: page)?|download(?: pdf| the pdf)?|download (?:.{1,30} )?\\.?pdf|download (?:the )?(?:full|complete|entire) .{3,40}|subscribe|sign up|follow us|enlarge(?: the)? (?:image|picture|photo)|click to enlarge|이미지 ?확대.{0,12}|画像を?拡大.{0,8}|continue reading.{0,20}|view all|loading\\.*|submit release|creatorspublishersadvertisers|advertisements?|cookie policy|accept(?: all)?(?: cookies)?|languages?|(?:in )?(?:english|japanese|chinese|korean|russian|spanish|french|german|arabic|portuguese|mongolian|italian|vietnamese|indonesian|ukrainian)|français|deutsch|español|русский|العربية|中文|日本語|한국어|монгол|українська|a\\+|a-|this page in .{2,20}|your thoughts matter|feed aggregator|table of contents|in this (?:page|section|story)|tags?:? ?.{0,120}|(?:categor(?:y|ies)|kategorie|catégories?|categorías?|rubrik|категория|рубрика|dział):? ?.{0,60}|.{0,40}\\b(?:crest|logo|emblem)|details|« [^»]{0,80}|« [^»|]{1,100}\\|.{0,140}|.{0,80} »|cover picture for the article|you are here.{0,120}|main (?:container|content)|(?:skip|jump) (?:to )?(?:main )?navigation|page language:?|countries information|you are subscribed to .{3,120}|print this (?:document|article|page)|click to print.{0,40}|return to this article at:?|legal disclaimer:?|advertising|ad|share ?- ?.{2,30}|share (?:this )?(?:post|article|story|link)|share this ?:|leave a (?:reply|comment)|no comments:?|comments are closed\\.?|end of content|stay in touch|view settings|font size:?|site colou?rs:?|editor.s (?:choice|picks?)|popular|comments?(?: \\(?\\d+\\)?)?|\\d+ comments?|your (?:name|email):?|enter your .{2,20}:?|post my comment|recent comments|related (?:posts|stories|news)|popular (?:posts|speeches)|most (?:viewed|read|popular).{0,30}|explore more|latest news from|log in to post comments|please enter your .{2,20}|original article|newsletter|about the author|filed under|categories|attributes|simple search of .{3,40}|(?:hits?|views?|reads?|просмотр\\p{L}*|visitas?|조회수?|阅读) ?:? ?[\\d,. ]*|updated|hide|forward to (?:a friend|your friends)|print-only banner|news by date|around the web|follow us on .{2,20}|this email was sent to .{3,200}|view (?:this )?(?:email )?in (?:your )?browser|[a-z0-9_ -]{0,60}\\.(?:jpe?g|png|gif|webp)|jpe?g|png|img|spot_img|\\d{1,3} ?min(?:ute)?s? read|(?:\\d{1,2} (?:second|minute|min|hour|day|week|month|year)s? ){1,3}ago|previous (?:article|story)|next (?:article|story)|read (?:also|full story).{0,60}|see original|source url|captcha(?: challenge)?|\\[ ?(?:advertisement|publicité|anzeige) ?\\]',
  '(?:preferenze|preferencias|préférences|cookie) cookies?|cookie[- ](?:einstellungen|settings|preferences)|扫一扫.{0,20}|掃一掃.{0,20}|' +
    'aller au contenu(?: principal)?|télécharger(?: le .?pdf)?|accueil|zum (?:haupt)?inhalt(?: springen)?|seite (?:drucken|teilen|empfehlen)|startseite|inicio|本文へ(?:ジャンプ|移動)?|文字サイズ.{0,12}|このページ.{0,30}|字[体號号體].{0,24}|【.{1,8}】 ?【.{1,12}】|본문 바로가기|글자크기.{0,12}',
  // By what a page asks for or offers, in each language: to share, listen, follow, comment, sign up.
  '(?:share|compart(?:e|ir|ilhe|ilhar)|condividi|partagez?|teilen sie|deel|delen|udostępnij|podziel się|поделиться|поділитися|paylaş|chia sẻ|dela|del)(?: .{1,14}){1,4}|(?:listen to|ascolta|escuch(?:a|ar)|écoute[rz]|hören sie|ouça|luister naar|слушать|dinle|nghe) .{2,50}|(?:follow|find|join|read) us(?: .{1,40})?|(?:síguenos|seguici|suivez-nous|suivez .{2,20}|folgen sie uns|volg ons|siga-nos|obserwuj nas|читайте нас|подписывайтесь|следите за .{2,30}|читайте также|слідкуйте за .{2,30}|також слідкуйте|підписуйтесь|takip edin|theo dõi)(?: .{1,70})?|mời (?:bạn|quý|các bạn|độc giả).{0,30}(?:theo dõi|đón đọc|đón xem|truy cập).{0,60}|follow .{2,40} on (?:google|facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin).{0,20}|(?:sigue|siga) a? ?.{2,40} (?:en|no|na) (?:google|facebook|twitter|x|instagram|telegram|whatsapp|youtube).{0,20}|segui .{2,40} su (?:google|facebook|twitter|x|instagram|telegram|whatsapp|youtube).{0,20}|folgen sie .{2,40} auf (?:google|facebook|twitter|x|instagram|telegram|whatsapp|youtube).{0,20}|suivez .{2,40} sur (?:google|facebook|twitter|x|instagram|telegram|whatsapp|youtube).{0,20}|ikuti .{2,40} di (?:google|facebook|twitter|x|instagram|telegram|whatsapp|youtube).{0,20}',
  '\\d{1,4} (?:comments?|comentarios?|comentários?|commentaires?|kommentare?|reacties?|komentarz[ey]?|комментари\\p{L}*|коментар\\p{L}*|yorum|bình luận)|(?:no|sem|sin|aucun|keine|geen|brak|нет) (?:comments?|comentarios?|comentários?|commentaires?|kommentare|reacties|komentarzy|комментариев)\\.?:?|(?:post|add|write|leave|submit|enviar|deja|dejar|publicar|escrib\\p{L}*|laisse[rz]|ajoute[rz]|schreib\\p{L}*|plaats|lascia|scrivi|dodaj|skriv|оставить|добавить|написать|додати|yap|viết)(?: (?:a|an|your|un|une|uma?|einen|een|ваш|свой))? (?:comments?|comentario|comentário|commentaire|commento|kommentar|reactie|komentarz|комментарий|коментар|yorum|bình luận)(?: .{1,40})?|의견을 남겨.{0,12}|당신의 의견.{0,20}|(?:link|enlace|lien) cop(?:ied|iado|ié)|copy link|تم نسخ الرابط',
  '(?:written|posted|published|edited) by|(?:escrito|publicado|redactado) por|geschrieben von|écrit par|scritto da|door|yazan|latest (?:news|stories|posts).{0,30}|latest posts by .{2,60}|join us.{0,20}|sen de .{2,60}|grand format|long read|(?:preencha|complete|fill in|fill out|remplissez|rellen[ae]|compila|füllen sie) .{3,60}:?|(?:please |請|请)(?:subscribe|support|支持|訂閱|订阅).{0,40}|(?:subscribe to|sign up (?:to|for)|suscríbete|assine|iscriviti|abonne[zr](?:-vous)?|abonnieren sie|abonneer|zapisz się|подпишитесь|підпишіться|abone ol|đăng ký|구독)(?: .{1,60})?',
  'close this .{2,30}|go to (?:navigation|top|content|menu).{0,20}|dmca|トピックス.{0,6}|ランキング|geef een reactie|meningen van .{2,20}|opinie .{2,20}|зураг|photos?|bild|imagen|ảnh|写真|사진|(?:read on|leggi su|lire sur|leer en|читать на|czytaj na|lees op) .{2,40}|(?:also read|read also|lire aussi|lee también|leggi anche|читайте также|czytaj także) ?:? .{3,140}|(?:свежие|последние|останні) .{3,24}|pobierz .{3,40}|(?:bezpośredni|direct) link.{0,40}|data publikacji.{0,30}|źródło informacji.{0,40}|najnowsze .{3,24}',
  '(?:see|view|show|browse) all .{2,40}|voir tou(?:s|tes) les .{2,40}|alle .{2,30} (?:anzeigen|ansehen)|ver tod[oa]s (?:(?:los|las|os|as) )?.{2,30}|(?:vedi|leggi) tutt[ie] .{2,30}|.{1,16}一覧(?:へ|を見る)?|contenu principal|prononcé le ?:?|intervenant\\(s\\) ?:.{0,80}|média ?:.{0,60}|publicité|hauptinhalt|inhalt|anzeige|kommentare?|mehr (?:lesen|erfahren)|schwerpunkte|mediathek|vai (?:ai|al) contenut[io]|torna (?:ai|al|su).{0,20}|condividi l.articolo|vedi tutti|ultime notizie vedi tutti|suggeriti|leggi anche.{0,100}|comparte ?:?|publicidad(?: .{1,4})?|cargando .{0,30}|te recomendamos|[uú]nete a .{3,40}|el tiempo en ?:.{0,40}|deja (?:un comentario|una respuesta)|no será publicado|todos los campos son requeridos|lee también.{0,80}|usted está en:.{0,60}|deixe um comentário|compartilhe?(?:[ :].{0,30})?|ouça|gönder|abone ol.{0,30}|yorumlar?|ilgili haberler|en çok okunan haberler|xem nhiều nhất|tin mới nhất|tin liên quan|đọc thêm|không có tin nào.{0,30}|xem thêm|czytaj (?:też|także|dalej|więcej).{0,80}|загрузка(?: новости)?\\.*|подробнее|обсудить|читати далі|сэтгэгдэл(?: бичих| үлдээх)?|уншиж байна ?\\.*|дэлгэрэнгүй|إقرأ أيضا?ً?:?|اقرأ أيضا?ً?:?|كلمات دلالية ?:.{0,120}|أكمل القراءة.{0,4}|댓글(?: ?\\(?\\d*\\)?)?|글자크기 ?설정|.{0,20}기사 ?문의.{0,60}|이전글.{0,80}|다음글.{0,80}|조회수?.{0,12}|바로가기 메뉴|주메뉴 바로가기|검색창 열기|関連記事|タグ[:\uFF1A].{0,80}|表示選択|言語選択|タイトルとurlをコピーしました|(?:この)?ページの所要時間.{0,20}|.{2,40}はこちら(?:[(（].{2,30}[)）])?|発信元.{0,6}へ|标签[:：].{0,60}|標籤[:：].{0,60}|更多新聞.{0,10}|上一篇.{0,60}|下一篇.{0,60}|(?:【.{2,8}】 ?)?(?:责任编辑|責任編輯|责编|責編).{0,20}|コメント|評論|评论|\\p{Script=Katakana}[\\p{Script=Katakana}\\p{Script=Han}ー・]{1,20}国旗|分享到.{0,12}',
);

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
