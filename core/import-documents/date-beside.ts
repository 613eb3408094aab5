/** The day of a text whose head has none: from what its file and its page say, its opening, its end. */
import { dateLineOf, endBeside } from './recognition/date-line';
import { dateLineForm, dayAfterTitle, findDates, namesDay } from './recognition/find-dates';
import { isRunningText, sameWords } from './recognition/line-shape';
import { agency, endMark, laterDateLabel } from './recognition/line-words';
import type { SourceFacts, SourcePiece } from './source-text';
import type { BodyPiece } from './surroundings/strays';

/** Lines at the foot of a text that may hold its date. */
const footLines = 4;

/** Lines below the mark of its end that may hold its date. */
const belowEnd = 3;

/** "(Example News Agency, June 22, 2004)" */
function agencyDay(text: string, language: string): string[] {
  if (text.length > maxSignature || !agency.test(text)) return [];
  return findDates(dateLineForm(text), language).map(({ iso }) => iso);
}

/** Longest line of an agency and a day, in UTF-16 units. */
const maxSignature = 60;
/** "WASHINGTON, March 3, 2015 — The President …", "MANILA 3 March 2015 – …" */
const opensWithPlace =
  /^\(?(?:\p{Lu}{3,20} (?:\p{Lu}{3,20} )?|(?:\p{Lu}[\p{L}.’' ]{2,40}, ){0,2}\(?)$/u;

/** The day when the head has none: from the page, the opening, or the signature. */
export function dateBeside(
  title: string,
  body: readonly BodyPiece[],
  pieces: readonly SourcePiece[],
  { date }: SourceFacts,
  language: string,
): string | null {
  if (date !== null) return date;
  const opening = dateLineForm(body[0]?.piece.text ?? '');
  const [first] = findDates(opening, language);
  const isDateline =
    first &&
    opensWithPlace.test(opening.slice(0, first.start)) &&
    (/^\)? ?(?:[—–-]|\([A-Z]{2,10}\))/.test(opening.slice(first.end)) ||
      (first.start > 0 && /^ ?[:.] ["“«]?\p{Lu}/u.test(opening.slice(first.end))));
  if (first && isDateline) return first.iso;
  const said = [...aboveTitle(pieces, title), ...besideTitle(pieces, title)].flatMap(({ text }) =>
    laterDateLabel.test(text) ? [] : findDates(dateLineForm(text), language).map(({ iso }) => iso),
  );
  const onSite = onlyOf(said) ?? dayAfterTitle(title) ?? changedOn(body, pieces, language);
  if (onSite !== null) return onSite;
  const given = pieces.slice(-footLines).flatMap(({ text }) => agencyDay(text, language));
  const end = pieces.findLastIndex(({ text }) => endMark.test(text) || endBeside.test(text));
  const below = end < 0 ? [] : pieces.slice(end, end + 1 + belowEnd);
  const closed = below.flatMap(({ text }) => publishedOn(text, language));
  return onlyOf([...signedDays(body, language), ...given, ...closed]);
}

/** Paragraphs of the opening that may name the day of a text, and UTF-16 units of each. */
const maxOpening = 2;
const maxOpeningUnits = 300;

/**
 * The day when a page was last changed, where its opening names the same one: a site that says
 * "Updated" of each page has no other.
 */
function changedOn(
  body: readonly BodyPiece[],
  pieces: readonly SourcePiece[],
  language: string,
): string | null {
  const opening = body
    .slice(0, maxOpening)
    .map(({ piece }) => piece.text.slice(0, maxOpeningUnits))
    .join('\n');
  const days = pieces.flatMap(({ text }) => {
    const found = dateLineOf(text, language);
    return found?.isLater ? [found.iso] : [];
  });
  return onlyOf(days.filter((iso) => namesDay(opening, iso, language)));
}

/** The day of a line, unless it is that of a change to the page; none for other lines. */
function publishedOn(text: string, language: string): string[] {
  const found = dateLineOf(text, language);
  return found && !found.isLater ? [found.iso] : [];
}

function onlyOf(days: readonly string[]): string | null {
  const [only, ...others] = new Set(days);
  return others.length === 0 ? (only ?? null) : null;
}

/** The days at the foot, without those of a page of news: each is above an entry of its own. */
function signedDays(body: readonly BodyPiece[], language: string): string[] {
  const days = ({ piece }: BodyPiece) => publishedOn(piece.text, language);
  const isEntry = (at: number) => isRunningText(body[at + 1]?.piece.text ?? '');
  // Below a heading without a text there are other pages.
  const other = body.findLastIndex(({ piece }) => piece.kind === 'heading');
  const isOther = other >= 0 && !body.slice(other).some(({ piece }) => isRunningText(piece.text));
  if (isOther) return [];
  const from = Math.max(0, body.length - footLines);
  const foot = body.slice(from).map((piece, nth) => ({ at: from + nth, days: days(piece) }));
  const areEntries =
    foot.some((line) => line.days.length > 0 && isEntry(line.at)) &&
    body.filter((piece, at) => isEntry(at) && days(piece).length > 0).length > 1;
  return foot.flatMap((line) => (areEntries && isEntry(line.at) ? [] : line.days));
}

/** Most items of what a page says of a text right above its title. */
const maxAboveTitle = 4;

/** "Press release", "5 May 2023", "Lima": items right above a title. */
function aboveTitle(pieces: readonly SourcePiece[], title: string): readonly SourcePiece[] {
  const at = pieces.findIndex(({ text }) => sameWords(text, title));
  const lines = pieces.slice(Math.max(0, at - maxAboveTitle), Math.max(0, at));
  const from = lines.findLastIndex(({ kind, aside }) => kind !== 'list-item' || aside === null);
  return lines.slice(from + 1);
}

/** Most lines of the page between a title and the text. */
const maxBesideTitle = 6;

/** What a page says right below its title, apart from the words of pictures: "Posted by … on …". */
function besideTitle(pieces: readonly SourcePiece[], title: string): readonly SourcePiece[] {
  const at = pieces.findIndex(({ text }) => sameWords(text, title)) + 1;
  const lines = at === 0 ? [] : pieces.slice(at, at + maxBesideTitle);
  const end = lines.findIndex(({ aside }) => aside === null || aside === 'related');
  return (end < 0 ? [] : lines.slice(0, end)).filter(({ aside }) => aside !== 'caption');
}
