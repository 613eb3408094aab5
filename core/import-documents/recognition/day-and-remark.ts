/** A day, and what a site says beside it. */
import type { DateLine } from './date-line';
import { eventWord } from './event-words';
import { dateLineForm, findDates } from './find-dates';
import { isCountryLine, isRunningText } from './line-shape';

/** Longest line of a day and a remark, in UTF-16 units, and most words of the remark. */
const maxRemarked = 70;
const maxRemark = 5;

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
  const isSaid = remark !== '' && words.length <= maxRemark && !/\d/u.test(remark);
  const isRemark = isSaid && words.every((word) => !isCountryLine(word));
  return isRemark ? { iso: day.iso, place: null, isLater: false, by: null } : null;
}
