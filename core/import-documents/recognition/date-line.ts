/**
 * Lines with a date and nothing about the meeting: beside it a weekday, a clock time, a place, a
 * room, or a word such as "Published". A paragraph that begins with a date is a paragraph.
 */
import { weekdays } from './date-names';
import { issuerNamed, issuerOfWords, officeNamed, type IssuingBody } from './issuer';
import { dateLineForm, findDates, withoutDates, withoutVagueDays } from './find-dates';
import { eventWord } from './headline-words';
import { isCountryLine, isRunningText } from './line-shape';
import { isPageAct } from './page-words';
import { dateLabel, laterDateLabel, releasedOn, sectionLine, zoneWord } from './line-words';

export interface DateLine {
  readonly iso: string;
  /** The place that the line names beside the date, "Brussels"; null for none. */
  readonly place: string | null;
  /** The day when the page was changed, not when the text was published. */
  readonly isLater: boolean;
  /** The issuer that the line names; null for none. */
  readonly by: string | null;
}

/** Longest date line, in UTF-16 units. */
const maxLineLength = 110;
/** Longest sentence that says when a text was released, with one that says it is given whole. */
const maxReleaseLength = 200;
const placeWord = /^\p{Lu}[\p{L}\p{M}’'.-]*$|^(?:de|la|el|of|the|du|des|am|an|der|upon|and)$/u;
const caseless =
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]+$/u;

function isReproduced(line: string): boolean {
  return / It is reproduced [^.]{3,40}\.$/.test(line);
}

/** @param language BCP 47, for dates that only a language can settle. */
export function dateLineOf(line: string, language = 'und'): DateLine | null {
  if (line.length > (isReproduced(line) ? maxReleaseLength : maxLineLength)) return null;
  const form = dateLineForm(line).replace(fileBeside, '');
  const dates = findDates(form, zoneOfAmerica.test(form) ? 'en-US' : language);
  const [first] = dates;
  if (first === undefined) return null;
  if (releasedOn.test(form)) {
    const given = /\bby (?:the )?(.{3,80}?),? (?:on|at)\b/.exec(form)?.[1] ?? '';
    const by = officeNamed(given) === null ? issuerNamed(given) : null;
    return { iso: first.iso, place: null, isLater: false, by: by?.name ?? null };
  }
  if (dates.some(({ iso }) => iso !== first.iso) && !laterDateLabel.test(form)) return null;
  const place = placeBeside(withoutDates(form, dates, '\u0000'));
  if (place === null) return null;
  const isLater = laterDateLabel.test(form.slice(0, first.start));
  const parts = place.split(', ');
  const source = issuerNamed(sourceBeside.exec(form)?.[1] ?? '');
  const by = (source ?? parts.map(bodyBeside).find((each) => each !== null))?.name ?? null;
  const where = parts.filter((part) => part !== '' && part !== by).join(', ');
  return { iso: first.iso, place: where || null, isLater, by };
}

/** Ministries, in most languages. */
const ministry =
  /minist|minister|departementet$|министер|міністер|министар|υπουργ|bakanlığı$|nazirliyi$|vazirligi$|яам$|kementerian|külügy/iu;

/**
 * A building may have the name of an office or embassy: only those in the table are bodies here,
 * ministries, and in scripts without blanks those whose last signs say so.
 */
function bodyBeside(part: string): IssuingBody | null {
  const known = issuerOfWords(part);
  if (known !== null) return { ...known, name: part };
  return ministry.test(part) || caseless.test(part) ? issuerNamed(part) : null;
}

/** A time of the day there: the month is first. */
const zoneOfAmerica = /\d ?(?:[AP]\.?M\.? )?\(?(?:[EP][SD]?T|[CM]DT)\)?$/u;

/** The file of a picture and its size, "12 Jul. 2023 sea.jpg, 23.45KB". */
const fileBeside = / [\w.-]{1,60}\.(?:jpe?g|png|gif|webp)(?:, ?[\d.,]{1,8} ?[KM]B)?$/i;

/** "来源: 外交部网站": the site of an issuer. */
const sourceBeside = /(?:来源|來源|출처|source|источник) ?: ?(.{2,40}?)(?:网站|網站)?$/iu;

/** Longest line of a day and a remark, in UTF-16 units, and most words of the remark. */
const maxRemarked = 70;
export const maxRemark = 5;

/** Whether a few words beside a day are no more than that: the text may be about a country. */
export function isRemark(words: readonly string[]): boolean {
  return words.length <= maxRemark && !words.some(isCountryLine);
}

/**
 * "27 novembre 2024 - Seul le prononcé fait foi": what a site says beside the day, of no event and no
 * country, for that may be what the text is about.
 */
export function dayAndRemark(text: string, language: string): DateLine | null {
  if (text.length > maxRemarked || eventWord.test(text) || isRunningText(text)) return null;
  const form = dateLineForm(text);
  const [day, ...others] = findDates(form, language);
  if (day?.start !== 0 || others.length > 0) return null;
  const remark = /^\p{L}{0,2}\.? ?[-–—|·•] ?(\p{L}.*)$/u.exec(form.slice(day.end))?.[1] ?? '';
  const words = remark.split(' ');
  const isSaid = remark !== '' && !/\d/u.test(remark) && isRemark(words);
  return isSaid ? { iso: day.iso, place: null, isLater: false, by: null } : null;
}

/** The day of a date line as `YYYY-MM-DD`; null for any other line. */
export function readDateLine(line: string, language = 'und'): string | null {
  return dateLineOf(line, language)?.iso ?? null;
}

/** Longest line with a day but no year, or of unknown order, in UTF-16 units. */
const maxVagueLength = 50;

/**
 * Whether a line is only a day, but not clear which: "15 May", "2022年4月", "03/01/2016 05:02 PM", or
 * says that a text is given whole.
 */
export function isVagueDateLine(line: string): boolean {
  if (isReproduced(line)) return true;
  if (line.length > maxVagueLength || !/\d/.test(line)) return false;
  if (/^[12]\d{3} ?[年년] ?\d{1,2} ?[月월]$/u.test(dateLineForm(line))) return true;
  const rest = withoutVagueDays(dateLineForm(line));
  const place = rest.includes('\u0000') ? placeBeside(rest) : null;
  return place !== null && (place === '' || /[-–—]$/u.test(line.trim()));
}

const clock =
  /(?<!\p{L})(?:(?:at|um|à|às|a las|alle(?: ore)?|ore|hora|godz\.|godzina|klo|kl\.|от|в|о|об|saat|pukul|lúc|الساعة) )?\d{1,2}(?!\d?[時时시点])(?:(?:[:.]|h:?)\d{2}(?::\d{2})?)? ?(?:[ap]\.?m\.?(?!\p{L})|Uhr|hrs?\b|h\b|год\.|ч\.|цаг|صباحًا|صباحا|مساءً|مساء|ظهرًا|[صم](?!\p{L}))?|(?:午前|午後|上午|下午|오전|오후)? ?\d{1,2}(?:[時时시点](?: ?\d{1,2}[分분]|半)?|:\d{2})|(?:午前|午後|上午|下午|오전|오후) ?\d{1,2}/giu;
/** What sites put beside a day: how often a text was read, its size of type, how to print it. */
const besideDay =
  /(?<!\p{L})(?:(?:조회수?|浏览(?:次数|量)?|阅读(?:次数|量)?|點閱數?|瀏覽(?:次數|人次)?|访问量|点击(?:数|量)?|閲覧数|views?|hits|visitas|lượt xem|просмотр(?:ов|ы|а)?|перегляд(?:ів|и)?|үзсэн|dibaca|okunma) ?:? ?[\d,. ]{1,12}(?: (?:times|kali|kez|lần))?|[\d,.]{1,9} (?:views|visitas|lượt xem|просмотр(?:ов|ы|а)?|перегляд(?:ів|и)?|kali)|by PIB(?: \p{Lu}\p{L}+)?|uhrzeit|字号 ?:? ?[大中小特 \[\]]{1,12}|【?字体 ?:? ?[大中小 \[\]]{1,12}】?|印刷用ページを表示する|印刷(?:する|用ページ)?|打印(?:本页)?|인쇄(?:하기)?|print|imprimer|drucken|imprimir|stampa|yazdır|in trang|печать|роздрукувати|掲載)(?!\p{L})/giu;
/** The same day in the calendar of the moon: "24/08/1445 هـ الموافق", "14 محرم 1445 هـ". */
const ofTheMoon =
  /(?:(?<!\d)\d{1,2} ?[/-] ?\d{1,2} ?[/-] ?1[34]\d{2}|(?<!\d)\d{1,2} \p{Script=Arabic}{3,10}(?: \p{Script=Arabic}{3,8})?,? 1[34]\d{2}) ?(?:هـ|ه)?|هـ|(?<!\p{L})(?:الموافق|موافق)(?: ل)?(?!\p{L})/gu;
/** "Ends/Friday, September 15, 2023" */
export const endBeside = /^\s*ends? ?\//iu;
const endOfDay =
  /^ {0,2}(?:\.(?!\d)|г\.|года?|року|р\.|р$|ж\.|թ\.|թվական\p{L}*|-?c[iıuü] il|il$|г|r\.|roku|оны|d\.|日|일|ны өдөр|өдөр|-ны|م(?!\p{L}))/u;

/**
 * What is beside the dates, without weekday, time and labels: a place, '' for nothing, null for
 * other words.
 */
function placeBeside(rest: string): string | null {
  const bare = rest
    .replace(/\u0000[^\u0000]{0,8}/gu, (at) => at.replace('\u0000', ' ').replace(endOfDay, ' '))
    .replace(ofTheMoon, ' ')
    .replace(endBeside, ' ')
    .replace(dateLabel, ' ')
    .replace(/-feira(?!\p{L})/giu, ' ')
    .replace(besideDay, ' ')
    .replace(sourceBeside, ' ')
    .replace(clock, ' ')
    .replace(/[()[\]{}（）【】|•·・–—―:：、,،;/*-]+/gu, ',');
  const parts = bare
    .split(',')
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const kept = parts.filter(
    (part) => !isAroundDate(part) && !sectionLine.test(part) && !isPageAct(part),
  );
  if (kept.length > 3 || kept.some((part) => !isPlaceShaped(part) && bodyBeside(part) === null))
    return null;
  return kept.join(', ');
}

function isAroundDate(part: string): boolean {
  const words = part.split(' ');
  return words.every(
    (word) =>
      isWeekday(word) || zoneWord.test(word) || sectionLine.test(word) || /^\p{Lu}$/u.test(word),
  );
}

/** The name of a day of the week, in any of the languages. */
export function isWeekday(word: string): boolean {
  const name = word
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/曜日?$|요일$|ที่$/u, '')
    .replace(/^星期/, '');
  return weekdays.has(name) || /^[一二三四五六]$/.test(name);
}

/** "本省会見室": rooms are named after what is done in them. */
const room = /^\p{Script=Han}{2,8}(?:室|館|堂|ホール|センター)$/u;

function isPlaceShaped(part: string): boolean {
  const words = part.split(' ');
  if (room.test(part)) return true;
  if (eventWord.test(part) || words.length > 4) return false;
  if (words.length === 1 && caseless.test(part)) return part.length <= 8;
  return words.every(
    (word) =>
      placeWord.test(word) || /^(?:Room|Conference)$/u.test(word) || /^[A-Z0-9.-]{1,8}$/.test(word),
  );
}
