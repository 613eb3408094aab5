import { isHeadingShaped } from './heading-shape';

/** A glued heading and its dash must be within this many UTF-16 units of a line's end. */
const windowLength = 130;

const dash = /\s[-\u2013\u2014]\s/g;
const sentenceEnd = /[.!?\u3002\uFF01\uFF1F][\u2019\u201D"')\]\uFF09\u300D\u300F]*$/u;
/** "1:10 p.m. - Working lunch", "in the U.S. - Trade": the stop belongs to the abbreviation. */
const abbreviation = /\b(?:[ap]\.m|\p{Lu}|Mr|Mrs|Ms|Dr|No|St)\.$/u;
const opensQuotation = /^[\u201C"\u300C\u300E]/;
const closesQuotation = /[\u201D"\u300D\u300F]$/;

/**
 * Splits a line such as "… under the new partnership. - Bilateral relations" into its paragraph and
 * the heading of the next section, which was glued to it when line breaks were lost.
 *
 * @returns null unless a sentence ends before the dash and everything after it reads as a heading.
 * A line that is a quotation followed by a dash keeps its speaker.
 */
export function splitGluedHeading(line: string): { paragraph: string; heading: string } | null {
  const from = Math.max(0, line.length - windowLength);
  for (const match of line.slice(from).matchAll(dash)) {
    const at = from + match.index;
    const before = line.slice(Math.max(0, at - 20), at).trimEnd();
    if (!sentenceEnd.test(before) || abbreviation.test(before)) continue;
    const heading = line.slice(at + match[0].length).trim();
    if (!isHeadingShaped(heading)) continue;
    if (opensQuotation.test(line) && closesQuotation.test(before)) return null;
    return { paragraph: line.slice(0, at).trimEnd(), heading };
  }
  return null;
}
