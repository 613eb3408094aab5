/**
 * The HTML of one Zotero note: the passages that Zotero put into it from a reader's annotations, each
 * with the comment beside it, and everything else that was written there. Zotero marks such a passage
 * as `span.highlight` or `span.underline`, with what it knows of it in `data-annotation`, and the
 * citation behind it as `span.citation`.
 */
import { Parser } from 'htmlparser2';
import { withoutQuotationMarks } from '#core/text/quotation-marks';
import { isObject, textOf } from './json-values';

export interface NotedPassage {
  readonly words: string;
  readonly comment: string;
  /** `#rrggbb`; null when the note does not say. */
  readonly colour: string | null;
  /** Zotero's key of the annotation; null when the note does not say. */
  readonly key: string | null;
}

export interface ZoteroNote {
  readonly passages: readonly NotedPassage[];
  /** Its other words, by line; without the heading of a note that only lists annotations. */
  readonly rest: string;
  /** Annotations that are pictures. */
  readonly pictures: number;
}

/** Elements that begin and end a line. */
const lines = new Set('blockquote div h1 h2 h3 h4 h5 h6 li ol p pre table tr ul'.split(' '));

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

export function readZoteroNote(html: string): ZoteroNote {
  const reader = new NoteReader();
  const parser = new Parser({
    onopentag: (tag, attributes) => reader.open(tag, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (tag) => reader.close(tag),
  });
  parser.write(html);
  parser.end();
  return reader.done();
}

class NoteReader {
  private readonly passages: Mutable<NotedPassage>[] = [];
  private readonly others: { readonly tag: string; readonly words: string }[] = [];
  private pictures = 0;
  /** Open spans, innermost last: what the words in them are. */
  private readonly spans: ('passage' | 'citation' | 'words')[] = [];
  private line = '';
  /** The passage of this line that words after it belong to. */
  private beside: Mutable<NotedPassage> | null = null;

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'br') {
      this.text('\n');
      return;
    }
    if (lines.has(tag)) return this.endLine(tag);
    if (tag === 'img' && attributes['data-annotation'] !== undefined) this.pictures += 1;
    if (tag !== 'span') return;
    const classes = (attributes['class'] ?? '').split(/\s+/);
    const isPassage = classes.some((name) => name === 'highlight' || name === 'underline');
    this.spans.push(isPassage ? 'passage' : classes.includes('citation') ? 'citation' : 'words');
    if (!isPassage) return;
    this.beside = { words: '', comment: '', ...aboutAnnotation(attributes['data-annotation']) };
    this.passages.push(this.beside);
  }

  text(text: string): void {
    if (this.spans.includes('citation')) return;
    if (this.beside === null) this.line += text;
    else if (this.spans.includes('passage')) this.beside.words += text;
    else this.beside.comment += text;
  }

  close(tag: string): void {
    if (tag === 'span') this.spans.pop();
    if (lines.has(tag)) this.endLine(tag);
  }

  done(): ZoteroNote {
    this.endLine('');
    const passages = this.passages
      .map((each) => ({
        ...each,
        words: withoutQuotationMarks(tidy(each.words)),
        comment: tidy(each.comment),
      }))
      .filter(({ words }) => words !== '');
    // "Annotations (30/11/2026, 10:00:00)".
    const others = this.others.filter(({ tag }) => passages.length === 0 || tag !== 'h1');
    const rest = others.map(({ words }) => words).join('\n');
    return { passages, rest, pictures: this.pictures };
  }

  private endLine(tag: string): void {
    const words = tidy(this.line);
    if (words !== '') this.others.push({ tag, words });
    this.line = '';
    this.beside = null;
  }
}

/** Blanks as a browser shows them; line ends are those of `br`. */
function tidy(words: string): string {
  return words
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}

function aboutAnnotation(encoded: string | undefined): Pick<NotedPassage, 'colour' | 'key'> {
  const nothing = { colour: null, key: null };
  if (encoded === undefined || encoded.length > maxAbout) return nothing;
  try {
    const about: unknown = JSON.parse(decodeURIComponent(encoded));
    if (!isObject(about)) return nothing;
    return { colour: textOf(about['color']), key: textOf(about['annotationKey']) };
  } catch {
    return nothing;
  }
}

/** UTF-16 units: a rectangle for each line of a passage. */
const maxAbout = 1_000_000;
