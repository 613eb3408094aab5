import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { expect, test } from 'vitest';
import { highlight } from '#core/annotations/acts';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import { starterLabels } from '#core/model/label';
import { createCiter } from '#core/citing/cite';
import { sourceRecords, sourceWords } from '#core/model/source-record.arbitrary';
import { passageFrom, workingLunch, workingLunchSource } from '#core/citing/working-lunch.fixture';
import { buildBlocks } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import { passagesForClipboard } from './clipboard';
import { annotatedQuote, bareQuote } from './quoted-passage';
import { escapeRtf } from './rtf';
import { wordsInRtf } from './rtf-words.fixture';
import { wellFormed } from '#core/text/well-formed';
import { runsOf } from '#core/text/property-runs.fixture';

const citer = await createCiter('plain');
const apa = await createCiter('apa');
const common = { document: workingLunch, source: workingLunchSource };

/** The paragraphs a browser shows: one line for each block and each line break. */
function shown(html: string): string[] {
  const words = (node: DefaultTreeAdapterMap['node']): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if (node.nodeName === 'br') return '\n';
    if (node.nodeName === 'hr') return '* * *\n';
    const inside = 'childNodes' in node ? node.childNodes.map(words).join('') : '';
    return node.nodeName === 'p' ? `${inside}\n` : inside;
  };
  return words(parseFragment(html)).split('\n').slice(0, -1);
}

test('a passage with its citation and translation mark', () => {
  const passage = passageFrom('steady progress in cooperation projects');
  const { text, html, rtf } = passagesForClipboard(
    [{ ...common, passages: [bareQuote(passage)] }],
    citer,
  );
  const citation = [
    'Ministry of Foreign Affairs of Japan',
    '“Japan-Mongolia Leaders’ Working Lunch (Summary)”',
    '2023-09-20',
    '¶ 4',
    '§ “Bilateral relations”',
    'https://www.mofa.go.jp/a_o/c_m1/mn/page1e_000001.html (accessed 2026-11-24) [Provisional translation]',
  ].join(', ');
  expect(text).toBe(`“steady progress in cooperation projects”\n\n${citation}`);
  expect(html).toBe(
    `<blockquote lang="en"><p>“steady progress in cooperation projects”</p></blockquote><p>${citation}</p>`,
  );
  expect(wordsInRtf(rtf)).toBe(`“steady progress in cooperation projects”\n${citation}\n`);
});

test('a quotation of several paragraphs keeps them, opened once and closed once', () => {
  const passage = passageFrom('under the new partnership.', 'welcomed the continuation');
  const { text, html } = passagesForClipboard(
    [{ ...common, passages: [bareQuote(passage)] }],
    citer,
  );
  expect(text.split('\n').slice(0, 3)).toEqual([
    '“under the new partnership.',
    'Bilateral relations',
    'The two leaders welcomed the continuation”',
  ]);
  expect(html).toContain('<p>“under the new partnership.</p><p>Bilateral relations</p>');
});

test('label, note and tags are below, and several passages are separated', () => {
  const passage = passageFrom('One Billion Tree');
  const { annotation } = highlight(workingLunch, passage, 'commitment', countedContext());
  const noted = { ...annotation, note: 'Ask\nfor numbers', tags: ['climate', 'aid/trees'] };
  const passages = [annotatedQuote(noted, passage, starterLabels), bareQuote(passage)];
  const { text, html, rtf } = passagesForClipboard([{ ...common, passages }], citer);
  const [first = '', second = ''] = text.split('\n\n* * *\n\n');
  expect(first).toMatch(/\n\nAsk\nfor numbers\n\nCommitment · #climate #aid\/trees$/);
  expect(second).toMatch(/\[Provisional translation\]$/);
  expect(html.split('<hr>')).toHaveLength(2);
  expect(wordsInRtf(rtf)).toContain(
    '\nAsk\nfor numbers\nCommitment · #climate #aid/trees\n* * *\n',
  );
});

test('Japanese is quoted in corner brackets', () => {
  const blocks = buildBlocks([{ kind: 'paragraph', text: '両首脳は協力を確認した。' }]);
  const document = { ...workingLunch, language: 'ja', blocks };
  const passages = [bareQuote({ start: 4, end: 6 })];
  const { text } = passagesForClipboard([{ ...common, document, passages }], citer);
  expect(text).toMatch(/^「協力」\n/);
});

test('passages of several documents are each cited from their own', () => {
  const other = { ...workingLunchSource, title: 'Another', translationMark: null };
  const passages = [bareQuote(passageFrom('One Billion Tree'))];
  const copied = [
    { ...common, passages },
    { ...common, source: other, passages },
  ];
  const [first = '', second = ''] = passagesForClipboard(copied, citer).text.split('* * *');
  expect(first).toContain('[Provisional translation]');
  expect(second).toContain('“Another”');
});

test('an empty passage is left out', () => {
  const passages = [bareQuote({ start: 3, end: 3 })];
  expect(passagesForClipboard([{ ...common, passages }], citer)).toMatchObject({
    text: '',
    html: '',
  });
});

test('the three forms say the same words, whatever is quoted, cited and noted', () => {
  const lines = fc.array(sourceWords, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(lines, sourceRecords, sourceWords, sourceWords, (texts, source, note, tag) => {
      const blocks = buildBlocks(texts.map((text) => ({ kind: 'paragraph', text })));
      // Controls are distinguished below; here they would only be replaced.
      fc.pre(
        ![...texts, note, tag, source.translationMark ?? ''].some((each) => /\p{Cc}/u.test(each)),
      );
      fc.pre(blocks.length > 0);
      const document = { ...workingLunch, blocks };
      const whole = { start: 0, end: canonicalText(blocks).length };
      const passages = [{ ...bareQuote(whole), label: 'Key {point}', note, tags: [tag] }];
      const forms = passagesForClipboard([{ document, source, passages }], apa);
      const expected = wellFormed(forms.text).replace(/\n\n/g, '\n');
      expect(shown(forms.html).join('\n')).toBe(expected);
      expect(wordsInRtf(forms.rtf)).toBe(`${expected}\n`);
      expect(forms.rtf).toMatch(/^[\n -~]*$/);
      expect(forms.text).toContain(source.translationMark ?? '');
      expect(forms.text).toContain(blocks.map(({ text }) => text).join('\n'));
    }),
    runsOf({ few: 80, many: 300 }),
  );
});

test('any text comes back from RTF, controls as U+FFFD', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), sourceWords), (text) => {
      const read = text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '\uFFFD')
        .replace(/\p{Surrogate}/gu, '\uFFFD');
      expect(wordsInRtf(`{${escapeRtf(text)}}`)).toBe(read);
    }),
    runsOf({ few: 200, many: 1000 }),
  );
});

test.each([
  ['\\', '\\\\'],
  ['{}', '\\{\\}'],
  ['é', '\\u233?'],
  ['本', '\\u26412?'],
  ['\uFFFD', '\\u-3?'],
  ['𠮷', '\\u-10174?\\u-8265?'],
  ['\\par', '\\\\par'],
])('%j in RTF is %s', (text, written) => {
  expect(escapeRtf(text)).toBe(written);
});
