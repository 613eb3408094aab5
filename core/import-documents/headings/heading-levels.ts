import { numberSchemes, type ListMarker } from '../list-markers';

/** How a heading is recognised: by its mark, by being bold, or by its place among sentences. */
export type HeadingScheme = ListMarker['scheme'] | 'bold' | 'plain' | 'plain inner';

const outermost: readonly HeadingScheme[] = ['ideograph', 'roman', 'bracketed ideograph'];
const ofSections: ReadonlySet<HeadingScheme> = new Set<HeadingScheme>([
  'decimal',
  'dash',
  'sign',
  'bold',
  'plain',
]);

/**
 * Levels from 1 for the heading schemes that a document uses. Roman numbers and ideographs are
 * outermost. Dashes, signs, plain numbers and bold lines are all used for sections: whichever comes
 * first is the outer one.
 * Under them come "(1)", "(a)" and "①" in that order; a scheme without a heading takes no level.
 *
 * @param headings the scheme of each heading in reading order, null for all other lines.
 */
export function headingLevels(
  headings: readonly (HeadingScheme | null)[],
): ReadonlyMap<HeadingScheme, number> {
  const used = new Set(headings.filter((scheme) => scheme !== null));
  const parts = outermost.filter((scheme) => used.has(scheme));
  const sections = [...used].filter((scheme) => ofSections.has(scheme));
  const inner = numberSchemes.filter(
    (scheme) => !outermost.includes(scheme) && !ofSections.has(scheme),
  );
  const ordered: HeadingScheme[] = [
    ...parts,
    ...sections,
    ...inner.filter((scheme) => used.has(scheme)),
  ];
  if (used.has('plain inner')) ordered.push('plain inner');
  return new Map(ordered.map((scheme, index) => [scheme, index + 1]));
}
