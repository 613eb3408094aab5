/** Spans as formatting of Word runs. Readings have none that every program shows. */
import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, type RunLook } from 'docx';
import { placeLinkedTo } from '#core/document/places';
import { foldSpans, spanTree } from '#core/document/span-tree';
import type { Span, SpanKind, SpannedText } from '#core/document/spans';
import { fixedFont } from './word-look';
import { runsOf, type Setting } from './word-text';

const looks: Readonly<Partial<Record<SpanKind, RunLook>>> = {
  emphasis: { italics: true },
  strong: { bold: true },
  underline: { underline: { type: 'single' } },
  strike: { strike: true },
  superscript: { superScript: true },
  subscript: { subScript: true },
  code: { font: fixedFont },
};

/** Word's own style; the style of a label goes before it. */
const linkLook: RunLook = { style: 'Hyperlink' };

type Make = (look: RunLook) => ParagraphChild[];

/** The bookmark that a span inside the text leads to; null when there is none. */
export type AnchorOf = (span: Span) => string | null;

const nowhere: AnchorOf = () => null;

/**
 * @param look of all the words; an underline or a font in it stays.
 * @param anchorOf for a file that has the whole text.
 */
export function spannedRuns(
  { text, spans }: SpannedText,
  setting: Setting,
  look: RunLook = {},
  anchorOf: AnchorOf = nowhere,
): ParagraphChild[] {
  const makers = foldSpans<Make>(spanTree(spans, 0, text.length), text, {
    words: (words) => (own) => runsOf(words, setting, own),
    span: (span, children) => {
      const { kind, value = '' } = span;
      const all: Make = (own) => children.flatMap((child) => child(own));
      const anchor = anchorOf(span);
      if (anchor !== null) {
        const look = kind === 'link' ? linkLook : {};
        return [(own) => [new InternalHyperlink({ anchor, children: all({ ...look, ...own }) })]];
      }
      if (kind === 'link' && placeLinkedTo(value) === null) {
        const linked = (own: RunLook) => all({ ...linkLook, ...own });
        return [(own) => [new ExternalHyperlink({ link: value, children: linked(own) })]];
      }
      return [(own) => all({ ...lookOf(span), ...own })];
    },
  });
  return makers.flatMap((make) => make(look));
}

/** Word has a language for each kind of script, and takes the one of the letters. */
function lookOf({ kind, value = '' }: Span): RunLook {
  if (kind !== 'language') return looks[kind] ?? {};
  return { language: { value, eastAsia: value, bidirectional: value } };
}
