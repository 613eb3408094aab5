import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { corpusTexts } from './corpus/texts.fixture';
import { casesOf, checksumOf } from './corpus/corpus.fixture';
import { judge } from './corpus/judge.fixture';
import { canonicalText } from '#core/document/canonical-text';
import { createRevisionMap } from './revision-map';
import { placeAcross } from './place-across';
import { createResolver } from './resolve';

test('try', () => {
  const texts = corpusTexts(
    readFileSync('resources/summaries/japan-mongolia-leaders-working-lunch.txt', 'utf8'),
  );
  const step = Number(process.env['STEP'] ?? 10);
  const table: Record<string, Record<string, number>> = {};
  let shown = 0;
  let tg = 0,
    tp = 0,
    ta = 0;
  const want = process.env['WANT'] ?? 'across wrong';
  for (let i = 0; i < texts.length; i += step) {
    let t = performance.now();
    const cases = casesOf(texts[i]!);
    tg += performance.now() - t;
    for (const c of cases) {
      const bt = canonicalText(c.before.blocks),
        at = canonicalText(c.after.blocks);
      t = performance.now();
      const map = createRevisionMap(c.before, c.after);
      const across = c.marks.map((m) => placeAcross(m.anchor, map));
      tp += performance.now() - t;
      t = performance.now();
      const resolve = createResolver(at);
      const alone = c.marks.map((m) => resolve(m.anchor));
      ta += performance.now() - t;
      c.marks.forEach((m, k) => {
        for (const [way, p] of [
          ['across', across[k]!],
          ['alone', alone[k]!],
        ] as const) {
          const v = judge(p, m.truth, m.anchor.quote.exact, at);
          const survive =
            m.truth.fate === 'same' || m.truth.fate === 'form' ? 'survive' : m.truth.fate;
          for (const row of [`${way} | ${c.edit}| ${survive}`, `${way} | ALL | ${survive}`]) {
            table[row] ??= {};
            table[row]![v] = (table[row]![v] ?? 0) + 1;
            if (v === 'right') table[row]![p.kind] = (table[row]![p.kind] ?? 0) + 1;
          }
          const show = process.env['FATE']
            ? m.truth.fate === process.env['FATE'] && want === `${way} ${v}`
            : want === `${way} ${v}` && survive !== 'gone';
          if (show && shown < 12) {
            shown++;
            const q = (s: number, e: number) =>
              JSON.stringify(
                at.slice(Math.max(0, s - 40), s) +
                  '[[' +
                  at.slice(s, e) +
                  ']]' +
                  at.slice(e, e + 40),
              );
            console.log(
              texts[i]!.name,
              '|',
              c.edit,
              '|',
              m.kind,
              m.truth.fate,
              '\n  quote',
              JSON.stringify(
                bt.slice(Math.max(0, m.passage.start - 40), m.passage.start) +
                  '[[' +
                  m.anchor.quote.exact +
                  ']]' +
                  bt.slice(m.passage.end, m.passage.end + 40),
              ),
              '\n  truth',
              m.truth.place && q(m.truth.place.start, m.truth.place.end),
              '\n  got',
              p.kind,
              p.score,
              'start' in p
                ? q(p.start, p.end)
                : p.candidates
                    .slice(0, 2)
                    .map((x) => q(x.start, x.end))
                    .join('\n      '),
            );
          }
        }
      });
    }
  }
  for (const k of Object.keys(table).sort()) console.log(k.padEnd(60), JSON.stringify(table[k]));
  console.log('gen', tg, 'across', tp, 'alone', ta, checksumOf(casesOf(texts[0]!)));
}, 600000);
