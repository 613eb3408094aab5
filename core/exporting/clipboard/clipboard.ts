/**
 * Passages on the clipboard: the words in quotation marks, the citation with its translation mark,
 * and below it the note, label, tags and, if it is a colleague's, the name. Three forms of the same
 * words; the receiving program picks the richest it knows.
 */
import type { Citer } from '#core/citing/cite';
import { locatorOf } from '#core/citing/locator';
import type { SourceRecord } from '#core/model/source-record';
import type { DocumentRecord } from '#core/document/document';
import type { QuotedPassage } from './quoted-passage';
import { quoteIn } from '../quote-in';
import {
  noteLinesOf,
  quotationOf,
  quotedWordsAsHtml,
  remarkOf,
  type QuotedWords,
} from '../quoted-words';
import { rtfOf, type RtfParagraph } from './rtf';

/** Passages of one document. */
export interface CopiedPassages {
  readonly document: DocumentRecord;
  readonly source: SourceRecord;
  /** In output order; an empty passage is left out. */
  readonly passages: readonly QuotedPassage[];
}

export interface ClipboardForms {
  readonly text: string;
  /** A fragment, without `html` and `body`. */
  readonly html: string;
  /** ASCII only. */
  readonly rtf: string;
}

/** Between two passages. */
const parting = '* * *';

export function passagesForClipboard(
  copied: readonly CopiedPassages[],
  citer: Citer,
): ClipboardForms {
  const words = copied
    .flatMap((each) => each.passages.map((passage) => wordsOf(each, passage, citer)))
    .filter(({ quote }) => quote.length > 0);
  return {
    text: words.map(asText).join(`\n\n${parting}\n\n`),
    html: words.map(quotedWordsAsHtml).join('<hr>'),
    rtf: rtfOf(
      words.flatMap((each, at) => [...(at === 0 ? [] : [plain(parting)]), ...asParagraphs(each)]),
    ),
  };
}

function wordsOf(
  { document, source }: CopiedPassages,
  quoted: QuotedPassage,
  citer: Citer,
): QuotedWords {
  const { label, creator, note, tags } = quoted;
  return {
    language: document.language,
    quote: quoteIn(document, quoted, 'none'),
    citation: citer.cite(source, locatorOf(document, quoted)),
    label,
    creator,
    note,
    tags,
  };
}

function asText(words: QuotedWords): string {
  const note = noteLinesOf(words);
  return [
    quotationOf(words).join('\n'),
    words.citation?.text ?? null,
    note.length > 0 ? note.join('\n') : null,
    remarkOf(words),
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

function asParagraphs(words: QuotedWords): RtfParagraph[] {
  const note = noteLinesOf(words);
  const remark = remarkOf(words);
  return [
    ...quotationOf(words).map((text) => ({ ...plain(text), indented: true })),
    ...(words.citation === null ? [] : [{ runs: words.citation.runs, indented: false }]),
    ...(note.length > 0 ? [plain(note.join('\n'))] : []),
    ...(remark === null ? [] : [plain(remark)]),
  ];
}

function plain(text: string): RtfParagraph {
  return { runs: [{ text, italic: false }], indented: false };
}
