/** The days above a title: which of them, if any, is that of the text. */
import { pageClock } from './under-title';

export class DatesAbove {
  /** A day on a masthead may be that of the visit, one right above the title is not. */
  private date: string | null = null;
  /** It is the very first line: with lines of the page under it, it may be the day of saving. */
  private isMasthead = false;
  /** It has an hour beside it, as the clock of a page. */
  private isClock = false;

  /** @param date `YYYY-MM-DD` @param isFirst whether its line is the first of all. */
  add(date: string, line: string, isFirst: boolean): void {
    this.date = date;
    this.isMasthead = isFirst && /^\p{L}{3,}[,.]? /u.test(line);
    this.isClock = isFirst && pageClock.test(line);
  }

  /** The last one, unless it is that of a visit. @param isOverPage whether the page goes on under the first line. */
  last(isOverPage: boolean): string | null {
    return this.isClock || (this.isMasthead && isOverPage) ? null : this.date;
  }
}
