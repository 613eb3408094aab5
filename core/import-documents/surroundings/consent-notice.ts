/** The box in which a site asks for consent to cookies, copied with the text or saved above it. */
import type { Aside } from '#core/document/document';
import { isRunningText } from '../recognition/line-shape';
import type { SourcePiece } from '../source-text';

type Role = Aside['role'];

/** The word is the same in most languages. */
const cookies =
  /(?<!\p{L})cookies?(?!\p{L})|クッキー|쿠키|куки|(?<!\p{L})sütik?(?!\p{L})|ciastecz|çerez|küpsis|ملفات تعريف الارتباط/iu;

/** Longest line of the box, in UTF-16 units. */
const maxLine = 600;
/** Most lines between two that speak of cookies: "Accept all", "Your privacy matters to us." */
const maxBetween = 3;
/** Longest button, in UTF-16 units. */
const maxButton = 60;

/**
 * Marks lines near each other that speak of cookies, with the lines between them, where they are
 * above all other sentences or below them and end with a button. A text about cookies has none.
 */
export function markConsent(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  const speaks = (at: number) => cookies.test(pieces[at]?.text.slice(0, maxLine) ?? '');
  const isBeside = ({ kind, text }: SourcePiece, at: number) =>
    kind !== 'title' && text.length <= maxLine && speaks(at);
  const said = pieces.flatMap((piece, at) => (isBeside(piece, at) ? [at] : []));
  const others = pieces.flatMap(({ text }, at) => (isRunningText(text) && !speaks(at) ? [at] : []));
  for (const [from, to] of runsOf(said)) {
    const between = others.filter((at) => at > from && at < to);
    const [above, below] = [others.some((at) => at < from), others.some((at) => at > to)];
    if (above === below || between.length > maxBetween || !isButton(pieces[to])) continue;
    for (let at = from; at <= to; at += 1) roles[at] = 'furniture';
  }
}

/** "Accept additional cookies" */
function isButton(piece: SourcePiece | undefined): boolean {
  return piece !== undefined && piece.text.length <= maxButton && !/[.!?\u3002]$/u.test(piece.text);
}

/** First and last of the lines that are near each other; a single one is a link on any page. */
function runsOf(lines: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: number[][] = [];
  for (const at of lines) {
    const run = runs.at(-1);
    if (run && at - (run.at(-1) ?? at) <= maxBetween + 1) run.push(at);
    else runs.push([at]);
  }
  return runs.flatMap((run) => (run.length > 1 ? [[run[0] ?? 0, run.at(-1) ?? 0] as const] : []));
}
