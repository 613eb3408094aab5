/** The days and the issuers that the lines above a title name: which of them are those of the text. */
import type { SourcePiece } from '../source-text';
import { issuerOfWords } from './issuer';
import type { PageSays, Said } from './line-roles';
import { isCountryLine, sameWords } from './line-shape';

/** "Tuesday, 2 January 2024 12:17 GMT": when the page was looked at. */
const pageClock = /^\p{L}{3,}, .{6,30} \d{1,2}:\d{2}(?::\d{2})? [A-Z]{3,4}$/u;

/** A text is published within a month of the day that it tells of. */
const maxLate = 31 * 24 * 60 * 60 * 1000;

export class DatesAbove {
  /** A day on a masthead may be when the page was visited; one directly above the title is not. */
  private date: string | null = null;
  /** It is the very first line: with lines of the page under it, it may be the day of saving. */
  private isMasthead = false;
  /** It has an hour beside it, as the clock of a page. */
  private isClock = false;
  private isFirst = false;

  /** @param date `YYYY-MM-DD` @param isFirst whether its line is the first of all. */
  add(date: string, line: string, isFirst: boolean): void {
    this.date = date;
    this.isFirst = isFirst;
    this.isMasthead = isFirst && /^\p{L}{3,}[,.]? /u.test(line);
    this.isClock = isFirst && pageClock.test(line);
  }

  /**
   * The last one, unless it is that of a visit.
   *
   * @param isOverPage whether the page goes on under the first line.
   * @param days those that the first words of the text name.
   */
  last(isOverPage: boolean, days: readonly string[]): string | null {
    const { date } = this;
    const isLate = (day: string) => Date.parse(date ?? '') - Date.parse(day) > maxLate;
    const isVisit = this.isFirst && days.length > 0 && days.every(isLate);
    return this.isClock || isVisit || (this.isMasthead && isOverPage) ? null : date;
  }
}

const government =
  /^(?:the )?(?:government of|gouvernement d|gobierno d|governo d|governo italiano|die bundesregierung$|правительство )|(?<!\p{L})government$/iu;

interface Named {
  /** As its first line has it. */
  readonly name: string;
  count: number;
  /** It has a line of its own; in a menu it may be a link to another site. */
  isApart: boolean;
}

export class IssuersAbove {
  /** By what the issuer calls itself, in the order of their last lines. */
  private readonly named = new Map<string, Named>();
  /** Named by the first line of all, if only as one of a menu. */
  first: string | null = null;

  /** @param isFirst whether it is the first line of all, where a site has its name. */
  add(name: string, isFirst: boolean, isInMenu: boolean): void {
    const key = issuerOfWords(name)?.name ?? name;
    const known = this.named.get(key) ?? { name, count: 0, isApart: false };
    known.count += 1;
    known.isApart ||= !isInMenu;
    this.named.delete(key);
    this.named.set(key, known);
    if (isFirst) this.first = name;
  }

  /**
   * The one that is named most often; of several the last, as a path leads from a ministry to its
   * office. A government names its ministries, in front of their names or behind them.
   */
  mostNamed(): string | null {
    const all = [...this.named.values()].filter(({ isApart }) => isApart);
    const ofGovernment = all.filter(({ name }) => !government.test(name));
    const apart = ofGovernment.length > 0 ? ofGovernment : all;
    const most = apart.reduce((so, { count }) => Math.max(so, count), 0);
    return apart.findLast(({ count }) => count === most)?.name ?? null;
  }
}

/** "Ministry of the Sea", and "Republic of Bayland" on the next line: together the name. */
export function withCountry(
  said: Said | null,
  { text }: SourcePiece,
  next?: SourcePiece,
): Said | null {
  const country = next?.text ?? '';
  const isFormal = / of /u.test(country) || /republic|kingdom|federation/iu.test(country);
  if (said?.role !== 'body' || said.body !== text || !isFormal || !isCountryLine(country))
    return said;
  const known = issuerOfWords(`${text} ${country}`);
  return { ...said, body: known?.name ?? `${text}, ${country}` };
}

/** A line that is exactly what the page calls its issuer. */
export function issuerSaid(text: string, { issuer }: PageSays): Said | null {
  if (!issuer || !sameWords(issuer, text)) return null;
  return { role: 'body', why: 'whose page it is', body: text };
}
