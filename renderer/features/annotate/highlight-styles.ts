import type { Label, UnderlinePattern } from '#core/model/label';
import { highlightName, notedName, overlapName } from './painted-ranges';

/** Line style and thickness of each pattern, so that labels also differ without colour. */
const lines: Readonly<Record<UnderlinePattern, string>> = {
  solid: 'solid 1.5px',
  double: 'double 1px',
  dotted: 'dotted 2px',
  dashed: 'dashed 1.5px',
  wavy: 'wavy 1px',
  thick: 'solid 3px',
};

const sheet = new CSSStyleSheet();

/** Writes the style rules for the labels' highlights. At run time, because labels are data. */
export function styleHighlights(labels: readonly Label[]): void {
  const rules = labels.map(
    ({ id, hue, underline }) => `::highlight(${CSS.escape(highlightName(id))}) {
      background-color: var(--mark-${hue});
      text-decoration: underline ${lines[underline]} var(--ink-${hue});
    }`,
  );
  const overlap = `::highlight(${overlapName}) {
    background-color: color-mix(in srgb, var(--ink) 11%, transparent);
  }`;
  // A line above as well: there is a note.
  const noted = `::highlight(${notedName}) {
    text-decoration: overline solid 1px color-mix(in srgb, var(--ink) 55%, transparent);
  }`;
  sheet.replaceSync([...rules, overlap, noted].join('\n'));
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
