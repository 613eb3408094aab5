/**
 * Text as RTF (Rich Text Format Specification 1.9.1), written so that no text can become a control
 * word. Everything but plain ASCII is `\uN?`, one for each UTF-16 unit, with N as a signed number
 * of 16 bits and a question mark for readers without Unicode.
 */
import type { CitationRun } from '#core/citing/citation-runs';
import { wellFormed } from '#core/text/well-formed';

export interface RtfParagraph {
  readonly runs: readonly CitationRun[];
  /** Indented on both sides, as quotations are. */
  readonly indented: boolean;
}

/** Half an inch, in twentieths of a point. */
const indent = 720;

/** A whole RTF file, which is also the clipboard's form. ASCII only. */
export function rtfOf(paragraphs: readonly RtfParagraph[]): string {
  const written = paragraphs.map(({ runs, indented }) => {
    const look = indented ? `\\pard\\li${indent}\\ri${indent} ` : '\\pard ';
    return `${look}${runs.map(run).join('')}\\par\n`;
  });
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\froman Times New Roman;}}\n${written.join('')}}`;
}

function run({ text, italic }: CitationRun): string {
  return italic ? `{\\i ${escapeRtf(text)}}` : escapeRtf(text);
}

/** Escapes text for RTF: a line break becomes `\line`, any other control U+FFFD. */
export function escapeRtf(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^ -[\]^-z|~]/g, (unit) => {
      if (unit === '\n') return '\\line ';
      if (unit === '\t') return '\\tab ';
      if (/[\\{}]/.test(unit)) return `\\${unit}`;
      const code = /\p{Cc}/u.test(unit) ? 0xfffd : unit.charCodeAt(0);
      return `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
    });
}
