/** The roles of a line that count only under a title: whose words follow, where and when they came. */
import { isRemark, isWeekday, maxRemark } from './date-line';
import { eventWord, headlineVerb } from './headline-words';
import { dateLineForm, findDates, withoutDates, type FoundDate } from './find-dates';
import { isRunningText, isSpeakerLine } from './line-shape';
import { speakerLine, type Said } from './line-roles';
import { agency, bareOffice, dateLabel, laterDateLabel, venue } from './line-words';

/** A hall or a room; the name of an event may contain one. */
export function isVenue(text: string): boolean {
  return (
    venue.test(text) &&
    !eventWord.test(text.replace(/(?:Press )?(?:Briefing|Conference) Room/u, ''))
  );
}

/** Longest line under a title, in UTF-16 units. */
const maxUnderTitle = 140;

/**
 * Under a title only: whose words follow, where they were spoken, which agency released them and
 * when.
 */
export function roleUnderTitle(text: string, language: string): Said | null {
  if (text.length > maxUnderTitle) return null;
  // "Jane RoeMay 5, 2023": a site sets them beside each other.
  const apart = text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  const dates = findDates(dateLineForm(apart), language);
  if (dates.length === 1 && agency.test(text) && !eventWord.test(text)) {
    return { role: 'date', why: 'who published it, with the day', date: dates[0]?.iso ?? '' };
  }
  if (isRunningText(text)) return null;
  const [first] = dates;
  const isOneDay = dates.every(({ iso }) => iso === first?.iso);
  const areOf = [isStamp, isLabelled, isRemarked].some((is) => is(apart, dates));
  if (first && isOneDay && areOf) {
    const why = 'a day with a name or a time beside it';
    const isLater = laterDateLabel.test(dateLineForm(apart).slice(0, first.start));
    return { role: 'date', why, date: first.iso, isLater, isUnsure: true };
  }
  if (statementOf.test(text)) return { role: 'release', why: 'whose statement it is' };
  if (/^\p{Lu}[\p{L} -]{2,24} [•|·–—/-] ?\p{Lu}{2,8}\/?$/u.test(text))
    return { role: 'release', why: 'a place and an agency' };
  // "Minister for the Pacific visits Vanuatu" is a title, although it begins like an office.
  const isOffice = bareOffice.test(text) && !eventWord.test(text) && !headlineVerb.test(text);
  if (isSpeakerLine(text) || isOffice) return { role: 'release', why: speakerLine };
  return isVenue(text) ? { role: 'place', why: 'a house or a room' } : null;
}

/** Words between the names and days of a stamp. */
const stampWord =
  /^(?:by|and|at|on|in|of|to|for|the|von|um|vom|am|und|par|et|le|à|por|el|y|em|às|e|di|il|de|da|do|du|del|van|op|av|den|af|kl|klo|przez|w|o|от|в|и|до|та|і|о|GMT|UTC|EST|EDT|CET|[ap]\.?m\.?|[\d:.,+h]+|\p{Lu}{2,4})$/iu;

/** "Jane Roe, John Roe on 14 July 2017", "Sea News 2017-07-14 05:55 www.sea.example". */
function isStamp(text: string, dates: readonly FoundDate[]): boolean {
  if (eventWord.test(text)) return false;
  const form = dateLineForm(text);
  if (/^\W{0,3}\d{1,2}:\d{2}(?!\d)/u.test(form.slice(dates[0]?.end))) return true;
  const words = withoutDates(form, dates, ' ')
    .replace(dateLabel, ' ')
    .split(/[\s,|–—•·/-]+/)
    .filter((word) => word !== '' && !isWeekday(word));
  const names = words.filter((word) => !stampWord.test(word));
  return (
    words.length >= 2 && names.length <= 8 && names.every((word) => /^\p{Lu}\p{L}+\.?$/u.test(word))
  );
}

/** "15 enero, 2025 Comunicación Sin pareceres" */
function isRemarked(text: string, [day]: readonly FoundDate[]): boolean {
  const form = dateLineForm(text);
  const words = form
    .slice(day?.end)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word));
  return day?.start === 0 && !eventWord.test(form) && isRemark(words);
}

/** Words of a label in front of a day, and around a day with an hour. */
const fewWords = 3;

/** "Ausgestellt am: 5. Mai 2023", "given out 5 May 2023, 17:40": a few words of any kind. */
function isLabelled(text: string, [day]: readonly FoundDate[]): boolean {
  const form = dateLineForm(text);
  const { start, end } = day ?? { start: 0, end: 0 };
  const [before, behind] = [form.slice(0, start), form.slice(end)];
  const words = before.split(/[\s:]+/u).filter((word) => word !== '' && !isWeekday(word));
  const hasHour = /(?<!\d)\d{1,2}[:.]\d{2}(?::\d{2})?[^\p{L}\d]*$/u.test(behind);
  const isKnown = dateLabel.test(before) && behind.split(' ').length <= maxRemark;
  const isAlone = isKnown || !/\p{L}{3}/u.test(behind.replace(/^\s?\p{L}{1,5}\.?(?= )/u, ''));
  return (
    words.length > 0 &&
    words.length <= fewWords &&
    isAlone &&
    !eventWord.test(form) &&
    (isKnown || hasHour || /:\s*$/u.test(before))
  );
}

/** "Statement by the Press Secretary": another line says what about. */
export const statementOf =
  /^(?:press )?(?:statement|remarks|declaration) (?:by|of|from) (?:the )?(?:press secretary|spokes\w+|president|prime minister|secretary-general|minister)$/i;
