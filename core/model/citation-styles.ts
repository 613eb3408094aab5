/** The citation styles, in the order in which they are offered. */
export const citationStyles = [
  'chicago-notes',
  'apa',
  'mla',
  'harvard',
  'oscola',
  'plain',
] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** The name of each style. */
export const citationStyleNames: Readonly<Record<CitationStyle, string>> = {
  'chicago-notes': 'Chicago (notes)',
  apa: 'APA',
  mla: 'MLA',
  harvard: 'Harvard',
  oscola: 'OSCOLA',
  plain: 'Plain',
};
