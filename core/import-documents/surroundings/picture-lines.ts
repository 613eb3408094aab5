/** Captions and credits of pictures: by their words, their place, or what they have in common. */
import { commonWords, topicWords } from '../recognition/common-words';
import { eventWord } from '../recognition/headline-words';
import { readDateLine } from '../recognition/date-line';
import { listMarker } from '../list-markers';
import { columnsOf, isRunningText } from '../recognition/line-shape';
import { sectionLine } from '../recognition/line-words';
import type { SourcePiece } from '../source-text';
import { siteAlone } from './page-patterns';
import { endsLikeSentence, firstSentence, markFree, noPiece, textAt, type Roles } from './roles';

/** Longest caption, in UTF-16 units. */
const maxCaptionLength = 700;

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
  /^(?:Photos?|Pictures?|Image|Foto|Bild|Imagen|Фото|Зураг|写真(?:提供)?|사진)\s?\d{0,2}(?: (?:by|courtesy of|credit))?\s?[:\uFF1A|]\s?.{1,200}$/iu,
  /^Photo(?:graph)? (?:by|courtesy of) .{1,150}$/i,
  /^.{0,200}[([\uFF08【](?:Photos?|Picture|Credit|Foto|Фото|Nguồn|Ảnh|写真(?:提供)?|提供|ⓒ|©)\s?(?:by |courtesy of |credit)?[:\uFF1A/]?\s?[^()[\]]{2,80}[)\]\uFF09】]$/u,
  /^[^.]{0,160}(?:©|ⓒ|\(c\)(?= ?[12]\d{3})|(?<=\S ?)\(c\)(?= ?\p{Lu})) ?\S.{1,60}(?<!\.)$/u,
  /^(?:FILE(?: PHOTO)?|File photo|Archivfoto|Archivbild|Archive photo|Photo d.archives?|Foto de archivo|資料写真|자료사진)\s?[:\uFF1A–—-]\s?.{3,500}$/u,
  /^.{3,400}[.)!?]?\s(?:White House [Pp]hoto|Bild(?:er|quelle)?|Photo(?:graph)?s?|(?:Photo |Image )?[Cc]redit|Picture|Foto|Fot\.|Ảnh|Фото|Зураг|사진)\s?(?:[:\uFF1A]|by |courtesy of )\s?[^:]{2,70}$/u,
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

/** A bar at the end: what is left of the frame of a picture. */
const framed = /^[^|]{4,200} \|$/u;

/** The words of a picture, by the signs of a caption. */
export function isCaption(text: string): boolean {
  if (framed.test(text)) return true;
  const words = text.replace(/(?<![\s|])[\s|]{1,4}$/, '');
  const isMaybe = words.length <= maxCaptionLength && maybeCaption.test(words.toLowerCase());
  return isMaybe && caption.some((pattern) => pattern.test(words));
}

/** "Talks 1", "Talks 2" on consecutive lines, or as items above all sentences: labels of pictures. */
export function markNumbered(pieces: readonly SourcePiece[], roles: Roles): void {
  const first = firstSentence(pieces, roles);
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

/** Longest line that says who took a picture, in UTF-16 units. */
const maxCredit = 70;
/** "Photo: Reuters", "AP Photo / Jane Roe", "sea.example". */
const credit =
  /^[([]?(?:photo|foto|fot\.?|ảnh|фото|зураг|写真|사진|image|bild|imagen|picture|(?:[A-Z]{2,8}|\p{Lu}\p{Ll}+) photo)(?:s|graph)?(?: ?[:/\uFF1A]| by | courtesy)|^[\w.-]+\.[a-z]{2,6}$/iu;

/** Longest line beside the credit of a picture that is its caption, in UTF-16 units. */
const maxBesideCredit = 140;

/** Between two paragraphs, beside a line that is only the credit of a picture: its caption. */
export function markBesideCredits(pieces: readonly SourcePiece[], roles: Roles): void {
  const isShort = (at: number) => {
    const { kind, text } = pieces[at] ?? noPiece;
    const isLine = kind === 'paragraph' && roles[at] === null && text.length <= maxBesideCredit;
    const isDay = readDateLine(text) !== null;
    return isLine && !isDay && !isRunningText(text) && !/[:,\uFF1A]$/u.test(text);
  };
  pieces.forEach(({ text }, at) => {
    const isCreditLine = roles[at] !== null && text.length <= maxCredit && credit.test(text);
    if (!isCreditLine) return;
    const [above, below] = [textAt(pieces, at - 1), textAt(pieces, at + 1)];
    if (above === below && isRunningText(above)) {
      // The words of a picture, and what a page says for those who do not see it.
      for (const beside of [at - 1, at + 1]) roles[beside] ??= 'caption';
    }
    if (!isRunningText(textBefore(pieces, roles, at))) return;
    if (isShort(at - 1)) roles[at - 1] = 'caption';
    else if (siteAlone.test(text) && isShort(at + 1) && isRunningText(textAt(pieces, at + 2)))
      roles[at + 1] = 'caption';
  });
}

function textBefore(pieces: readonly SourcePiece[], roles: Readonly<Roles>, at: number): string {
  const isLine = (nth: number) => roles[nth] !== null || !isRunningText(textAt(pieces, nth));
  return textAt(pieces, isLine(at - 1) ? at - 2 : at - 1);
}

/** What people do in pictures is in the present tense; reports are in the past, plans have "to" or "will". */
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
export function markCaptionOfLead(pieces: readonly SourcePiece[], roles: Roles): void {
  const at = firstSentence(pieces, roles);
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
 * Beside a caption, a line that the next one says again: what the page says for those who do not see
 * the picture. Right above the first sentence, the same of short lines, and the lines below them:
 * pictures of one occasion have the same words. A part of a site may be named twice above a title.
 */
export function markTwins(pieces: readonly SourcePiece[], roles: Roles): void {
  pieces.forEach(({ kind, text }, at) => {
    const isTwin = kind === 'paragraph' && text === pieces[at + 1]?.text && roles[at] === null;
    const isBeside = roles[at - 1] === 'caption' || roles[at + 2] === 'caption';
    if (isTwin && isBeside && !endsLikeSentence.test(text)) markFree(roles, at, at + 2, 'caption');
  });
  const first = firstSentence(pieces, roles);
  let from = first;
  while (from > 1 && first - from < maxLabels && isLabel(pieces[from - 1])) from -= 1;
  const labels = pieces.slice(from, Math.max(from, first));
  const at = labels.findIndex(({ text }, nth) => text === labels[nth + 1]?.text);
  // Where nothing above it could be one, the line that is said twice is the title.
  const isTitle = ({ text }: SourcePiece) => eventWord.test(text) && !sectionLine.test(text);
  if (at < 0 || !pieces.slice(0, from + at).some(isTitle)) return;
  markFree(roles, from + at, first, 'caption');
}

function isLabel(piece: SourcePiece | undefined): boolean {
  const { kind, text } = piece ?? noPiece;
  return (
    kind === 'paragraph' &&
    columnsOf(text) <= maxLabel &&
    !sectionLine.test(text) &&
    readDateLine(text) === null
  );
}
