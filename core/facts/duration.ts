import { findingAt, type Finding } from './finding';
import { tellsOfOther, type Meeting } from './meeting';

const number = String.raw`(?:\d{1,3}|an?|half an|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety)`;
const amount = String.raw`${number}(?: and a half)?[ -](?:hours?|minutes?)(?: (?:and )?\d{1,2} minutes?)?`;
const roughly = '(?:approximately|about|around|roughly|some)';
const limits = '(?:nearly|almost|over|more than|just over|just under|less than)';
const lasting = new RegExp(
  String.raw`\b(?:[Ff]or|lasted|lasting)(?: for)?(?: a total of)?(?: (?<rough>${roughly})| (?<limit>${limits}))? (?<amount>${amount})\b`,
);
/** How long the meeting was: "about 1 hour", "45 minutes", "nearly 2 hours". */
export function durationOf(meeting: Meeting): Finding | null {
  const match = lasting.exec(meeting.text);
  const groups = match?.groups;
  if (!match || !groups || tellsOfOther(meeting, match.index)) return null;
  const measure = groups['rough'] === undefined ? groups['limit'] : 'about';
  const text = [measure, groups['amount']].filter((part) => part !== undefined).join(' ');
  return findingAt(meeting, match.index, match[0].length, text);
}
