/** The words of a title: without the name of a site, said again, or made from those of the text. */
import { sentencesOf } from '#core/text/sentences';
import { withoutMark } from '../list-markers';
import { issuerNamed } from './issuer';
import type { HeadRole } from './line-roles';
import { isRunningText, maxTitleLength, sameWords, wordKey } from './line-shape';

/** The words of the title and its lines, null if no line is the title. */
export interface Title {
  readonly words: string;
  readonly lines: readonly [from: number, to: number] | null;
  /** Made from the first words of a text without a title of its own. */
  readonly isDerived: boolean;
}

const bar =
  /(?:(?<!\s)\s+)?(?:[|\uFF5C]|::)\s*|(?<!\s)\s+[\u2013\u2014\u00BB\u203A\u2022·/-]\s+|_/u;

/**
 * A title and the site, in either order, as "Summit Meeting | Ministry of Foreign Affairs of Japan".
 *
 * @param others titles that the file states in other places.
 * @param siteName as the file states it elsewhere; null for not at all.
 */
export function titleWithoutSite(
  whole: string,
  others: readonly string[],
  siteName: string | null,
) {
  const parts = whole
    .split(bar)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isSite = (part: string) =>
    issuerNamed(part) !== null || (siteName !== null && sameWords(part, siteName));
  const kept = parts.filter((part) => !isSite(part));
  const site = parts.find(isSite) ?? null;
  if (parts.length < 2 || kept.length === 0) return { title: whole, site: null };
  const agreed = others.find(
    (other) => wordKey(whole).startsWith(wordKey(other)) && other.length > 3,
  );
  if (agreed !== undefined) return { title: agreed, site: site ?? parts.at(-1) ?? null };
  if (site === null) {
    // A bar separates a site from a title; a dash may be part of the title.
    const [first = '', ...rest] = whole.split(/(?:(?<!\s)\s+)?[|\uFF5C]\s*/);
    return rest.length > 0 && first.trim().length > 3
      ? { title: first.trim(), site: rest.at(-1) ?? null }
      : { title: whole, site: null };
  }
  const start = whole.indexOf(kept[0] ?? '');
  const end = whole.lastIndexOf(kept.at(-1) ?? '') + (kept.at(-1) ?? '').length;
  return { title: whole.slice(start, end), site };
}

/** "Summit Meeting - The Ministry of the Sea and its Ports": a title, a sign and the name of a site. */
export function isBesideSite(whole: string, title: string): boolean {
  const at = whole.indexOf(title);
  if (at < 0) return false;
  const [before, behind] = [whole.slice(0, at).trim(), whole.slice(at + title.length).trim()];
  return before === ''
    ? /^[|\uFF5C\u2013\u2014\u00BB\u2022·:-]/u.test(behind)
    : behind === '' && /[|\uFF5C\u2013\u2014\u00BB\u2022·:-]$/u.test(before);
}

/** Shortest part of a title that is recognised, in letters, and the shortest under its date. */
const minPart = 12;
const minUnderDate = 6;
/** Most letters beside a title that a page repeats. */
const maxAround = 60;

/**
 * The whole title, or a long part of it on a line of its own. A title made of the first sentence
 * without its stop leaves the sentence, which is the lead.
 *
 * @param above the role of the line above.
 */
export function saysTitle(text: string, title: Title, above: HeadRole | null): boolean {
  if (isRunningText(text) && !isRunningText(title.words)) return false;
  const [whole, key] = [wordKey(title.words), wordKey(text)];
  if (key === whole) return true;
  const isPart =
    key.length > minPart
      ? whole.includes(key)
      : key.length > minUnderDate && whole.endsWith(key) && above === 'date';
  return isPart && !title.isDerived;
}

/** The title with a little around it, as in a path through the site. */
export function holdsTitle(text: string, title: Title): boolean {
  const [whole, key] = [wordKey(title.words), wordKey(text)];
  return whole.length > minPart && key.includes(whole) && key.length <= whole.length + maxAround;
}

/** Longest derived title in UTF-16 units: a sentence that fits, or the beginning of one. */
const maxSentence = 120;
const maxDerived = 100;

/** A title for a text without one, made of its first words. */
export function derivedTitle(text: string): string {
  const words = withoutMark(text);
  const [first] = sentencesOf(words.slice(0, 2 * maxTitleLength));
  const sentence = (first?.text ?? words).trim();
  if (sentence.length <= maxSentence) return sentence;
  const beginning = sentence.slice(0, maxDerived).replace(/[\uD800-\uDBFF]$/, '');
  const whole = beginning.slice(0, Math.max(0, beginning.lastIndexOf(' ')));
  return `${(whole || beginning).replace(/(?<![\s,;:—–-])[\s,;:—–-]+$/u, '')}…`;
}

/** "[fr]" behind the title of a page that there is in another language, too. */
const otherLanguage = /(?<! ) ?\[[a-z]{2}\]$/u;

/** A line of a title as its words and what is behind them; null for nothing. */
export function titleAlone(line: string): { words: string; behind: string | null } {
  const behind = otherLanguage.exec(line)?.[0].trim() ?? null;
  return { words: line.replace(otherLanguage, ''), behind };
}
