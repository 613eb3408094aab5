import { readBody } from './body';
import { textLines } from './text/lines';

/** Drafts of the lines, each as "kind level text"; paragraphs without a level. */
export function body(...lines: string[]): string[] {
  return readBody(textLines(lines.join('\n'))).map(
    ({ kind, level, text }) => `${kind}${level === undefined ? '' : ` ${level}`}: ${text}`,
  );
}
