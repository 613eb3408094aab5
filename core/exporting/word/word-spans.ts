/** Spans as formatting of Word runs. Readings have none that every program shows. */
import { ExternalHyperlink, type ParagraphChild, type RunLook } from 'docx';
import { foldSpans, spanTree } from '#core/document/span-tree';
import type { SpanKind, SpannedText } from '#core/document/spans';
import { runsOf, type Setting } from './word-text';

const looks: Readonly<Partial<Record<SpanKind, RunLook>>> = {
  emphasis: { italics: true },
  strong: { bold: true },
  underline: { underline: { type: 'single' } },
  strike: { strike: true },
  superscript: { superScript: true },
  subscript: { subScript: true },
  code: { font: { ascii: 'Consolas', hAnsi: 'Consolas' } },
};

type Make = (look: RunLook) => ParagraphChild[];

/** @param look of all the words; an underline or a font in it stays. */
export function spannedRuns(
  { text, spans }: SpannedText,
  setting: Setting,
  look: RunLook = {},
): ParagraphChild[] {
  const makers = foldSpans<Make>(spanTree(spans, 0, text.length), text, {
    words: (words) => (own) => runsOf(words, setting, own),
    span: ({ kind, value = '' }, children) => {
      const all: Make = (own) => children.flatMap((child) => child(own));
      if (kind === 'link') {
        return [(own) => [new ExternalHyperlink({ link: value, children: all(own) })]];
      }
      return [(own) => all({ ...looks[kind], ...own })];
    },
  });
  return makers.flatMap((make) => make(look));
}
