/**
 * The head of a text: its title and the surrounding lines that are not part of the text: date,
 * translation mark, issuer, place, release, section of a site. Each decision records its reasons.
 */
import type { SourceLine } from '#core/document/document';
import type { SourcePiece } from '../source-text';
import { dateLineForm, findDates } from './find-dates';
import { isItem } from './above-text';
import { isRunningText, sameWords } from './line-shape';
import { headRoleOf, speakerLine, type PageSays, type Said } from './line-roles';
import { roleUnderTitle } from './role-under-title';
import { announcement } from './line-words';
import { DatesAbove, IssuersAbove } from './named-above';
import { issuerNamed } from './issuer';
import type { Office } from './issuers';
import type { Weight } from './title-weights';
import { holdsTitle, saysTitle, titleAlone, type Title } from './title-wording';
import { linesOfHead, titleOf, type HeadLine } from './title';
import { isTranslationMark, translationMarkAtEnd } from './translation-mark';
import {
  isCutOff,
  isRestOf,
  isStray,
  maxAbove,
  nameInCapitals,
  shapeOf,
  type Around,
  type TextShape,
} from './under-title';

export type LinePlace = 'title' | 'head' | 'beside' | 'text';

export interface HeadReason {
  readonly text: string;
  readonly place: LinePlace;
  readonly role: string;
  /** The weights for it as the title. */
  readonly weights: readonly Weight[];
  readonly why: string;
}

export interface Head {
  /** Never empty. */
  readonly title: string;
  /** Made from the first words of a text without a title: they are in the text as well. */
  readonly isDerived: boolean;
  /** What became of each of the first pieces; the pieces after them are text. */
  readonly places: readonly LinePlace[];
  readonly lines: readonly SourceLine[];
  readonly date: string | null;
  readonly translationMark: string | null;
  readonly body: string | null;
  readonly place: string | null;
  readonly reasons: readonly HeadReason[];
}

/** Whether a line of the page is right above or right below a piece. */
export type BesidePage = (nth: number, side: 'above' | 'below') => boolean;
/** Pieces searched for the first sentence. */
const maxOpening = 8;

/**
 * @param pieces without the asides.
 * @param page what the file says about itself; its titles are the fallback when no line is one.
 * @param language BCP 47.
 * @param isText whether a person has declared a piece to be text.
 * @param besidePage whether a line of the page, that is not among the pieces, is right beside one.
 */
export function readHead(
  pieces: readonly SourcePiece[],
  page: PageSays,
  language: string,
  isText: (nth: number) => boolean = () => false,
  besidePage: BesidePage = () => false,
): Head {
  const lines = linesOfHead(pieces, page, language);
  const texts = [...pieces.slice(lines.length), ...pieces].slice(0, maxOpening);
  const text =
    (
      texts.find((each, nth) => isRunningText(each.text) || isCutOff(each, texts[nth + 1])) ??
      texts[0]
    )?.text ?? '';
  const title = titleOf(lines, page, text);
  const isDeclared = lines[title.lines?.[0] ?? -1]?.piece.kind === 'title';
  const shape = shapeOf(pieces, lines.length);
  const builder = new HeadBuilder(title, language, pieces.length, shape, isDeclared);
  const lastSaid = lines.findLastIndex(
    ({ said, piece }) =>
      said !== null ||
      isItem(piece) ||
      sameWords(piece.text, title.words) ||
      roleUnderTitle(piece.text, language) !== null,
  );
  lines.forEach((line, nth) => {
    if (isText(nth)) builder.put(line, 'text', 'text', 'somebody has said so');
    else
      builder.add(line, nth, {
        isAmong: nth < lastSaid,
        isAbovePage: besidePage(nth, 'below'),
        isUnderPage: besidePage(nth, 'above'),
      });
  });
  return builder.head(text);
}

class HeadBuilder {
  private readonly places: LinePlace[] = [];
  private readonly lines: SourceLine[] = [];
  private readonly reasons: HeadReason[] = [];
  private date: string | null = null;
  private readonly datesAbove = new DatesAbove();
  private isUnderSpeaker = false;
  private dated: Said | null = null;
  private mark: string | null = null;
  private body: string | null = null;
  private readonly issuers = new IssuersAbove();
  private readonly offices: Office[] = [];
  private isUnder = false;
  /** That of the previous line. */
  private last: Said['role'] | null = null;
  private ended = false;

  constructor(
    private readonly title: Title,
    private readonly language: string,
    /** How many there are in all. */
    private readonly pieces: number,
    private readonly shape: TextShape,
    /** Whether the format calls the title so. */
    private readonly isDeclared: boolean,
  ) {}

  add(line: HeadLine, nth: number, around: Around): void {
    const [from, to] = this.title.lines ?? [Infinity, -Infinity];
    if (nth < from || nth > to) return this.place(line, nth < from, around);
    const { behind } = titleAlone(line.piece.text);
    if (behind !== null) this.lines.push({ role: 'release', text: behind });
    this.put(line, 'title', 'title', 'it weighs most');
  }

  put({ piece, weights }: HeadLine, place: LinePlace, role: string, why: string): void {
    this.places.push(place);
    this.reasons.push({ text: piece.text, place, role, weights, why });
  }

  /** Each line is asked in this order; the first answer is its place. */
  private place(line: HeadLine, isBefore: boolean, around: Around): void {
    const { text } = line.piece;
    const isAbove = isBefore && this.title.lines !== null;
    if (this.ended) return this.put(line, 'text', 'text', 'after the head');
    if (this.isTitleAgain(line)) return this.putBeside(line, 'the title said again');
    if (line.isInMenu) {
      if (isAbove) this.name(line.said?.body, isAbove, true);
      return this.putBeside(line, 'among other words of a menu');
    }
    const said =
      line.said ??
      (isAbove ? null : roleUnderTitle(text, this.language)) ??
      this.dateWithMark(text);
    if (said !== null && this.takes(said, text, isAbove)) return this.take(line, said, isAbove);
    if (said?.role === 'section') {
      this.name(said.body, isAbove);
      const isAlone = isAbove || this.title.lines === null || !this.shape.hasParts;
      if (isAlone || said.isChrome) return this.putBeside(line, said.why);
    }
    if (!isAbove) return this.placeUnder(line, said, around);
    if (text.length <= maxAbove(text, this.isDeclared))
      return this.putBeside(line, 'above the title and none of the text');
    this.put(line, 'text', 'text', 'nothing says that it is no text');
  }

  /** A line under the title that says nothing by itself: the first one of the text ends the head. */
  private placeUnder(line: HeadLine, said: Said | null, around: Around): void {
    const { piece } = line;
    const hasTitle = this.title.lines !== null;
    if (hasTitle && !this.shape.hasParts && nameInCapitals.test(piece.text))
      return this.take(line, { role: 'release', why: 'a name in capitals' });
    if (this.isSubtitle(piece)) return this.takeSubtitle(line);
    const role = this.last;
    if ((role === 'place' || role === 'body') && isRestOf(piece.text))
      return this.take(line, { role, why: `it goes on from a ${role}` });
    const beside = {
      ...around,
      isUnderPage: around.isUnderPage || this.places.at(-1) === 'beside',
      isUnder: this.isUnder,
      hasMore: this.places.length + 1 < this.pieces,
    };
    if (said === null && hasTitle && isStray(piece, beside, this.shape))
      return this.putBeside(line, 'between the title and what is said of it');
    this.ended = true;
    this.put(line, 'text', 'text', 'nothing says that it is no text');
  }

  private isTitleAgain({ piece: { text }, said }: HeadLine): boolean {
    const isNamed = said?.role === 'body' && !sameWords(text, this.title.words);
    if (!isNamed && saysTitle(text, this.title, this.last)) return true;
    return this.title.lines !== null && !isRunningText(text) && holdsTitle(text, this.title);
  }

  private putBeside(line: HeadLine, why: string): void {
    this.put(line, 'beside', 'furniture', why);
  }

  private dateWithMark(text: string): Said | null {
    const mark = translationMarkAtEnd(text);
    if (mark === null) return null;
    const said = headRoleOf(text.slice(0, -mark.length).trim(), this.language);
    return said?.role === 'date' ? said : null;
  }

  /** Each role once; a place or an issuer may be repeated in other words. */
  private takes(said: Said, text: string, isAbove: boolean): boolean {
    if (said.role === 'section') return false;
    if (said.role === 'date')
      return (
        isAbove ||
        this.date === null ||
        said.date === undefined ||
        said.date === this.date ||
        said.isLater === true ||
        said.isUnsure === true ||
        this.isNearer(said)
      );
    if (said.role === 'status') return this.mark === null || sameWords(this.mark, text);
    return true;
  }

  /** A day with a place, or one alone, is the text's own; one with a label may be the page's. */
  private isNearer(said: Said): boolean {
    const { place, isUnsure } = this.dated ?? said;
    return (isUnsure === true && !said.isUnsure) || (Boolean(said.place) && !place);
  }

  private take(line: HeadLine, said: Said, isAbove = false): void {
    const { text } = line.piece;
    const mark = said.role === 'date' && this.mark === null ? translationMarkAtEnd(text) : null;
    const own = mark === null ? text : text.slice(0, -mark.length).trim();
    const role = said.role as Exclude<Said['role'], 'section'>;
    this.lines.push({ role, text: own });
    if (mark !== null) this.lines.push({ role: 'status', text: mark });
    if (said.date !== undefined && !said.isLater) {
      if (isAbove) this.datesAbove.add(said.date, text, this.places.length === 0);
      else if (this.dated?.isUnsure && said.isUnsure && said.date !== this.date) this.date = null;
      else if (this.date === null || this.isNearer(said))
        [this.date, this.dated] = [said.date, said];
    }
    this.mark ??= role === 'status' ? text : mark;
    // Under a speaker it is where the words were spoken: "United Nations", "New York City".
    if (!this.isUnderSpeaker) this.name(said.body, isAbove);
    this.isUnderSpeaker = said.why === speakerLine;
    if (said.office) this.offices.push(said.office);
    this.last = role;
    this.isUnder ||= !isAbove && this.title.lines !== null;
    this.put(line, 'head', role, said.why);
  }

  private name(body: string | undefined, isAbove: boolean, isInMenu = false): void {
    if (body === undefined) return;
    if (isAbove) this.issuers.add(body, this.places.length === 0, isInMenu);
    else this.body ??= body;
  }

  /** A subtitle declared by the format, or a short line all in brackets, "(Summary)". */
  private isSubtitle({ kind, text }: SourcePiece): boolean {
    if (this.lines.some(({ role }) => role === 'subtitle') || isTranslationMark(text)) return false;
    const isBracketed =
      kind === 'paragraph' && /^[(\uFF08][^()\uFF08\uFF09]{1,80}[)\uFF09]$/.test(text);
    return kind === 'subtitle' || kind === 'title' || isBracketed;
  }

  private takeSubtitle(line: HeadLine): void {
    this.lines.push({ role: 'subtitle', text: line.piece.text });
    this.put(line, 'head', 'subtitle', 'a subtitle');
  }

  /** @param text the first words of the text, which may identify the issuer of an office. */
  head(text: string): Head {
    const { words, isDerived } = this.title;
    const inTitle = announcement.test(words) ? [] : findDates(dateLineForm(words), this.language);
    const days = findDates(dateLineForm(text.slice(0, 400)), this.language).map(({ iso }) => iso);
    const office = this.offices.find(({ evidence }) =>
      evidence.test(`${words}\n${text.slice(0, 1000)}`),
    );
    const body = this.issuers.mostNamed() ?? this.body ?? this.issuers.first;
    return {
      title: words,
      isDerived,
      places: this.places,
      lines: this.lines,
      date:
        this.date ??
        this.datesAbove.last(this.places[1] === 'beside', days) ??
        (!isDerived && inTitle.length === 1 ? (inTitle[0]?.iso ?? null) : null),
      translationMark: this.mark,
      body: body ?? office?.body ?? null,
      place: body === null ? (office?.place ?? null) : (issuerNamed(body)?.place ?? null),
      reasons: this.reasons,
    };
  }
}
