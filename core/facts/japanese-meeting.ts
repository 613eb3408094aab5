/** When, where and how long, from the meeting sentence of a Japanese summary. */
import { findingAt, type Finding } from './finding';
import type { Meeting } from './meeting';

const digit = String.raw`[0-9\uFF10-\uFF19]`;
const aside = String.raw`(?:[(\uFF08](?<aside>[^()\uFF08\uFF09]{1,40}(?:[(\uFF08][^()\uFF08\uFF09]{1,12}[)\uFF09][^()\uFF08\uFF09]{0,20})?)[)\uFF09])?`;
const clock = `(?:(?:午前|午後)?${digit}{1,2}時(?:${digit}{1,2}分|半)?|正午)(?:頃|ごろ|過ぎ)?`;
const date = `(?:(?:${digit}{1,2}月)?${digit}{1,2}日)?[、，,]?`;
/** から ("from") must follow: without it a clock time may be when somebody arrived. */
const time = new RegExp(`(?<time>(?:(?:現地|日本)時間${date})?${clock})${aside}(?:から|より)`, 'd');
const amount = `約?${digit}{1,3}(?:時間(?:半|${digit}{1,2}分)?|分)`;
const lasting = new RegExp(`(?:から|より)[、，,]?(?<amount>${amount})`, 'd');
/** "夕食会（約70分間）が開催された" */
const lastingBeside = new RegExp(`(?:会|会談|懇談)[(\uFF08](?<amount>${amount}間?)[)\uFF09]`, 'd');
const visiting =
  /(?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{2,30})(?:を(?:公式|実務|国賓として)?訪問中|に?出張中)/dgu;

/** A house where something was done; "官邸で開かれた会合" is another occasion. */
const atHouse =
  /[、，,に](?<place>(?:[\p{Script=Han}\p{Script=Katakana}ー]{0,12}?)(?:迎賓館|宮殿|離宮|官邸|公邸|公館|大使館|ホテル)[\p{Script=Han}]{0,4})(?:において|で)(?!開|行わ)/dgu;

/** The clock time as published, with 現地時間 and its date; detail is the time in Japan. */
export function japaneseTime(meeting: Meeting): Finding | null {
  const match = time.exec(meeting.text);
  const text = match?.groups?.['time'];
  if (!match || text === undefined) return null;
  const inside = match.groups?.['aside'] ?? '';
  const detail = inside.includes('時間') && /時|同/.test(inside) ? inside : null;
  return findingAt(meeting, match.index, text.length, text, detail);
}

/** How long the meeting was, as published: 約60分. */
export function japaneseDuration(meeting: Meeting): Finding | null {
  const match = lasting.exec(meeting.text) ?? lastingBeside.exec(meeting.text);
  const text = match?.groups?.['amount'];
  const from = match?.indices?.groups?.['amount']?.[0];
  if (text === undefined || from === undefined) return null;
  return findingAt(meeting, from, text.length, text);
}

/**
 * The one place a leader was visiting (…を訪問中の), or the one house where they met; null for
 * several, or by telephone.
 */
export function japanesePlace(meeting: Meeting): Finding | null {
  if (meeting.remote) return null;
  return onlyPlace(meeting, visiting) ?? onlyPlace(meeting, atHouse);
}

function onlyPlace(meeting: Meeting, pattern: RegExp): Finding | null {
  const [visit, ...others] = [...meeting.text.matchAll(pattern)];
  const text = visit?.groups?.['place'];
  const from = visit?.indices?.groups?.['place']?.[0];
  if (text === undefined || from === undefined || /^[同両各]/.test(text)) return null;
  if (others.some((other) => other.groups?.['place'] !== text)) return null;
  return findingAt(meeting, from, text.length, text);
}
