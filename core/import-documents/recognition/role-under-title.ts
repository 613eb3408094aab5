/** The roles of a line that count only under a title: whose words follow, where and when they came. */
import { isWeekday } from './date-line';
import { eventWord } from './event-words';
import { dateLineForm, findDates, type FoundDate } from './find-dates';
import { isRunningText, isSpeakerLine } from './line-shape';
import { speakerLine, type Said } from './line-roles';
import { agency, bareOffice, dateLabel, venue } from './line-words';

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
  if (dates[0] && dates.every(({ iso }) => iso === dates[0]?.iso) && isStamp(apart, dates))
    return { role: 'date', why: 'a day with a name or a time beside it', date: dates[0].iso };
  if (statementOf.test(text)) return { role: 'release', why: 'whose statement it is' };
  if (/^\p{Lu}[\p{L} -]{2,24} [•|·–—/-] \p{Lu}{2,8}$/u.test(text))
    return { role: 'release', why: 'a place and an agency' };
  if (isSpeakerLine(text) || bareOffice.test(text)) return { role: 'release', why: speakerLine };
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
  let rest = form;
  for (const { start, end } of dates.toReversed())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const words = rest
    .replace(dateLabel, ' ')
    .split(/[\s,|–—•·/-]+/)
    .filter((word) => word !== '' && !isWeekday(word));
  const names = words.filter((word) => !stampWord.test(word));
  return (
    words.length >= 2 &&
    names.length <= 8 &&
    names.every((word) => /^\p{Lu}\p{Ll}+\.?$/u.test(word))
  );
}

/** "Statement by the Press Secretary": another line says what about. */
export const statementOf =
  /^(?:press )?(?:statement|remarks|declaration) (?:by|of|from) (?:the )?(?:press secretary|spokes\w+|president|prime minister|secretary-general|minister)$/i;
