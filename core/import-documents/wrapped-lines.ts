/** Lines that were broken only because a line was full. */

const cjk =
  '\\u2E80-\\u2FDF\\u3000-\\u30FF\\u3105-\\u312F\\u31A0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFF9F\\uFFE0-\\uFFEF';

/** A line's end between two characters of a script without blanks; other blanks stay. */
const breakBetween = new RegExp(`(?<=[${cjk}])[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=[${cjk}])`, 'g');

/** Chinese and Japanese have no blank where a line of the file ends. */
export function withoutWrapping(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(breakBetween, '') : text;
}
