/** The title that a file states of itself, apart from the name of its site. */
import { issuerNamed } from './issuer';
import { sameWords, wordKey } from './line-shape';

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
