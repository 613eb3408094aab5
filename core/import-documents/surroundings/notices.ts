/** What a page says of who wrote a text and who may copy it, and what it asks of its visitors. */
import { isRunningText, unbracketed } from '../recognition/line-shape';
import { agency, labelledByline, withAddress } from '../recognition/line-words';
import type { SourcePiece } from '../source-text';
import { textAt, type Roles } from './roles';

/** Longest notice of rights, line that says who wrote a text, and its source, in UTF-16 units. */
const maxNotice = 700;
const maxCredit = 70;
const maxSource = 240;

/** To read on for money, or by mail: words of papers, and hardly ever of those who govern. */
const subscribe =
  /(?<!\p{L})(?:subscrib(?:e|ing|ers?)|newsletters?|abonnieren|abonnement|abonnez-vous|suscr[ií]bete|assinantes?|abb[oó]nati|подпис(?:ывайтесь|аться)|підпис(?:уйтесь|атися))(?!\p{L})|購読|有料会員|구독|订阅|訂閱/iu;
const journalism = /(?<!\p{L})journalis(?:m|mus|me)(?!\p{L})/iu;

/**
 * A paper asks for a reader's money or address.
 *
 * @param isAbove whether such a sentence is right below: then it may say what a paper is worth.
 */
export function isAppeal(text: string, isAbove: boolean): boolean {
  return subscribe.test(text) || (isAbove && journalism.test(text));
}

/** Words about the right to copy: two of them make a notice. */
const rights =
  /著作権|転載|无断|無断|版权|版權|侵权|侵害|免责|免責|鄭重声明|copyright|all rights|republish|reproduc(?:tion|ed)|terms of use|droits réservés|toute reproduction|alle rechte|vervielfältigung|prawa zastrzeżone|wszelkie prawa|derechos reservados|reproducción|direitos reservados|diritti riservati|riproduzione|все права|перепечатка|использовании материалов|передрук|무단 ?전재|재배포|저작권|tüm hakları|bản quyền|sao chép|bằng văn bản|حقوق النشر|جميع الحقوق/giu;

export function isRights(text: string): boolean {
  return text.length <= maxNotice && new Set(text.toLowerCase().match(rights)).size > 1;
}

/** Who wrote a text, which agency it is from. A question to a speaker is not a credit. */
export function isCredit(words: string): boolean {
  if (withAddress.test(words) || (words.length <= maxSource && sourceLine.test(words))) return true;
  if (words.length > maxCredit) return false;
  if (inBrackets.test(words)) return true;
  if (isRunningText(words)) return false;
  return initials.test(words) || labelledByline.test(unbracketed(words)) || agency.test(words);
}

/** "(Jane A Roe)", "(SEA NEWS).", but not "(Applause.)" */
const inBrackets =
  /^[(（](?:\p{Lu}[\p{L}\p{M}'’.-]*(?: (?=\p{Lu})|$|(?=[)）]))){2,5}[)）]\.?$|^[(（]\p{Lu}{2,12}[)）]\.?$|^[(（]\p{Script=Han}{2,4}[ :：]\p{Script=Han}{2,4}[)）]$/u;
/** "abc / de /", "Theo Sơn /SEA": who wrote, and for whom. */
const initials =
  /^\p{Ll}{2,4}(?: ?\/ ?\p{Ll}{2,4}){1,3} ?\/?$|^(?:\p{Lu}[\p{L}\p{M}.]* ){1,4}\/ ?\p{Lu}{2,8}$/u;

/** "Source: Press Release 77 of the Office of …" */
const sourceLine =
  /^(?:source|quelle|fuente|fonte|źródło|kaynak|nguồn|джерело|источник|出典|来源|來源|출처)s?(?: ?[:\uFF1A]| [–—-]) ?\S.{2,150}[^.!?]$/iu;

/** The word is the same in most languages. */
const cookies =
  /(?<!\p{L})cookies?(?!\p{L})|クッキー|쿠키|куки|(?<!\p{L})sütik?(?!\p{L})|ciastecz|çerez|küpsis|ملفات تعريف الارتباط/iu;

/** How a government's site is told from others: "Secure .gov websites use HTTPS". */
const sites =
  /(?<!\p{L})(?:official|secure) (?:\.\w{2,5} )?websites?(?!\p{L})|\.gov(?!\p{L})|https(?!\p{L})/iu;

/** Longest line of the box, in UTF-16 units. */
const maxBoxLine = 600;
/** Most lines between two that speak of cookies: "Accept all", "Your privacy matters to us." */
const maxBetween = 3;
/** Longest button, in UTF-16 units. */
const maxButton = 60;

/** Least lines about a site above a text that are a notice. */
const leastOfSite = 3;

/**
 * Marks lines near each other that speak of cookies, with the lines between them, where they are
 * above all other sentences or below them and end with a button; and above them those that speak of
 * the site. A text about cookies or sites has none.
 */
export function markNotices(pieces: readonly SourcePiece[], roles: Roles): void {
  for (const words of [cookies, sites]) {
    const speaks = (at: number) => words.test(textAt(pieces, at).slice(0, maxBoxLine));
    const isBeside = ({ kind, text }: SourcePiece, at: number) =>
      kind !== 'title' && text.length <= maxBoxLine && speaks(at);
    const said = pieces.flatMap((piece, at) => (isBeside(piece, at) ? [at] : []));
    const others = pieces.flatMap(({ text }, at) =>
      isRunningText(text) && !speaks(at) ? [at] : [],
    );
    for (const [from, to] of runsOf(said)) {
      const between = others.filter((at) => at > from && at < to);
      const [above, below] = [others.some((at) => at < from), others.some((at) => at > to)];
      const isSite = !above && said.filter((at) => at >= from && at <= to).length >= leastOfSite;
      const isClosed = words === cookies ? isButton(pieces[to]) : isSite;
      if (above === below || between.length > maxBetween || !isClosed) continue;
      for (let at = from; at <= to; at += 1) roles[at] = 'furniture';
    }
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
