/**
 * Emphasis beside Chinese and Japanese punctuation. CommonMark recognises emphasis by blanks, which
 * these scripts do not have: the marks in は**「自由」**の would be shown literally.
 */
import { attention } from 'micromark-core-commonmark';

type Tokenize = typeof attention.tokenize;
type Code = Parameters<ReturnType<Tokenize>>[0];

const cjk =
  /[\u2E80-\u2FDF\u3001-\u30FF\u3105-\u312F\u31A0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF01-\uFF9F]/;

/** An extension of micromark: only the rule for `*` differs, and only beside such characters. */
export const cjkEmphasis = { text: { 42: { ...attention, tokenize } } };

function tokenize(
  this: ThisParameterType<Tokenize>,
  ...[effects, ok, nok]: Parameters<Tokenize>
): ReturnType<Tokenize> {
  const { previous } = this;
  let sequence: ReturnType<typeof effects.exit> | null = null;
  const watched: typeof effects = {
    ...effects,
    exit: (type) => (sequence = effects.exit(type)),
  };
  const done: typeof ok = (code) => {
    if (sequence !== null) {
      if (isCjk(previous) && !isBlank(code)) sequence._open = true;
      if (isCjk(code) && !isBlank(previous)) sequence._close = true;
    }
    return ok(code);
  };
  return attention.tokenize.call(this, watched, done, nok);
}

function isCjk(code: Code): boolean {
  return code !== null && code > 0 && cjk.test(String.fromCharCode(code));
}

/** Negative codes are line ends and tabs. */
function isBlank(code: Code): boolean {
  return code === null || code < 0 || /\s/.test(String.fromCharCode(code));
}
