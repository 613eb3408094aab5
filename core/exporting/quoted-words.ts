import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { escapeHtml, type Citation } from '#core/citing/citation-runs';
import { quotationMarksOf } from '#core/text/quotation-marks';
import { quotedText, type Quote, type QuoteRuns } from './quote-runs';
import { tableAsHast } from './tables-as-hast';
import { wordsAsHast } from './words-as-hast';

/** What is exported of one passage, before it becomes text, HTML or RTF. */
export interface QuotedWords {
  /** BCP 47; it decides the quotation marks. */
  readonly language: string;
  /** Without quotation marks; empty for a note on a document. */
  readonly quote: Quote;
  /** Null when none is wanted. */
  readonly citation: Citation | null;
  /** The label's name; null for none. */
  readonly label: string | null;
  /** The other person it came from; null for the reader's own. */
  readonly creator: string | null;
  /** Exactly as typed; empty for none. */
  readonly note: string;
  /** Without the leading #. */
  readonly tags: readonly string[];
}

/**
 * The quotation by paragraph and row of a table. The first one opens it and the last one closes it.
 */
export function quotationOf({ quote, language }: QuotedWords): string[] {
  if (quote.length === 0) return [];
  const { open, close } = quotationMarksOf(language);
  return `${open}${quotedText(quote)}${close}`.split('\n');
}

/** The lines of the note; none if it is only white space. */
export function noteLinesOf({ note }: QuotedWords): string[] {
  return note.trim() === '' ? [] : note.split(/\r\n|\r|\n/);
}

/** Label, name and tags on one line, "Agreement · Anna · #economy"; null when there is none. */
export function remarkOf({ label, creator, tags }: QuotedWords): string | null {
  const tagged = tags.map((tag) => `#${tag}`).join(' ');
  const facts = [label ?? '', creator ?? '', tagged].filter((fact) => fact !== '');
  return facts.length > 0 ? facts.join(' · ') : null;
}

/** One passage as HTML blocks: quotation, citation, note, then label, name and tags. */
export function quotedWordsAsHtml(words: QuotedWords): string {
  const quotation = quotationAsHtml(words);
  const note = noteLinesOf(words).map(escapeHtml).join('<br>');
  const remark = remarkOf(words);
  return [
    quotation === ''
      ? ''
      : `<blockquote lang="${escapeHtml(words.language)}">${quotation}</blockquote>`,
    words.citation === null ? '' : `<p>${words.citation.html}</p>`,
    note === '' ? '' : `<p>${note}</p>`,
    remark === null ? '' : htmlParagraph(remark),
  ].join('');
}

/** A quotation with a table in it has no quotation marks: a table is set off by itself. */
function quotationAsHtml({ quote, language }: QuotedWords): string {
  const isMarked = quote.every(({ kind }) => kind === 'paragraph');
  const { open, close } = quotationMarksOf(language);
  const wordsOf = (runs: QuoteRuns) => runs.flatMap(({ text, spans }) => wordsAsHast(text, spans));
  return toHtml(
    quote.map((part, at) =>
      part.kind === 'table'
        ? tableAsHast(part, wordsOf)
        : h('p', [
            ...(isMarked && at === 0 ? [open] : []),
            ...wordsOf(part.runs),
            ...(isMarked && at === quote.length - 1 ? [close] : []),
          ]),
    ),
  );
}

function htmlParagraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
