/** Generators of sources and locators for property tests of writers. */
import fc from 'fast-check';
import type { Locator } from '#core/citing/locator';
import type { SourceRecord } from './source-record';

/** Words that are markup somewhere: HTML, the processor's own, TeX, RTF, RIS. */
const traps = fc.constantFrom(
  '<script>alert(1)</script>',
  '<i>not italic</i>',
  '<sup>2</sup>',
  '<span class="nocase">x</span>',
  '&amp; & &#38;',
  '“curly” "straight" ‘single’ it’s',
  '\\textbf{x} $1 #2 %3 _4 ~5 ^6 {}}{',
  '\\par\\u8220? {\\*\\x}',
  "a--b---c ``d'' ,,e <<f>> ?`g",
  'TY  - BOOK',
  'constructor',
  'U.S.A. vs. n.d.',
  '日・モンゴル首脳会談𠮷',
  'e\u0301 ﬁ \u202E',
  '…:;?!.,-–—',
);

/** A title or a name: one line with something to read in it. */
export const sourceWords = fc
  .array(fc.oneof(traps, fc.string({ unit: 'binary', maxLength: 20 }), fc.lorem({ maxCount: 3 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' ').trim())
  .filter((words) => words !== '');

/** A day of the calendar. */
export const days = fc
  .date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

export const sourceRecords: fc.Arbitrary<SourceRecord> = fc.record({
  id: fc.uuid(),
  title: sourceWords,
  body: fc.option(sourceWords),
  place: fc.option(sourceWords),
  issued: fc.option(fc.oneof(days, sourceWords)),
  address: fc.option(fc.oneof(fc.webUrl({ withQueryParameters: true }), sourceWords)),
  accessed: fc.option(days),
  language: fc.constantFrom('en', 'ja', 'und', 'mn-Cyrl'),
  translationMark: fc.option(
    fc.oneof(fc.constantFrom('[Provisional translation]', '（仮訳）'), sourceWords),
  ),
});

export const locators: fc.Arbitrary<Locator> = fc.record({
  paragraph: fc.option(fc.constantFrom('1', '7', '7–9', '1499–1500')),
  section: fc.option(sourceWords),
});
