import { textLines } from '../text/lines';
import { asideRoles } from './asides';

/** The lines that are not beside the text. */
export function textLeft(...lines: string[]): string[] {
  const pieces = textLines(lines.join('\n\n'));
  const roles = asideRoles(pieces);
  return pieces.flatMap(({ text }, at) => (roles[at] === null ? [text] : []));
}
