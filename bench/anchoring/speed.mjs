/**
 * Resolving a thousand anchors of a long text after two words in a hundred have changed. The bare
 * side looks for each quote with `indexOf`, the least that could find a passage again. All of ours
 * is measured: the comparison of the two texts, and the placing.
 */
import { median, takeTurns } from '../harness/statistics.mjs';
import { spreadPassages } from '../highlights/generated-document.mjs';

const anchors = 1000;
const rounds = 5;
/** One word in so many is replaced. */
const changedEvery = 50;

/**
 * @param {any} core
 * @param {number} words
 * @param {number} most milliseconds that are aimed at
 */
export async function measureSpeed(core, words, most) {
  const { before, after } = texts(core, words);
  const passages = spreadPassages(before.blocks, anchors);
  const described = passages.map((passage) => core.describePassage(before, passage));
  const text = core.canonicalText(after.blocks);
  const kinds = new Map();
  const across = () =>
    timed(() => {
      const map = core.createRevisionMap(before, after);
      kinds.clear();
      for (const anchor of described) {
        const { kind } = core.placeAcross(anchor, map);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    });
  const bare = () =>
    timed(() => described.filter(({ quote }) => text.indexOf(quote.exact) >= 0).length);
  const alone = () =>
    timed(() => {
      const resolve = core.createResolver(after);
      for (const anchor of described) resolve(anchor);
    });
  const turns = await takeTurns(rounds, across, bare);
  const aloneTurns = await takeTurns(rounds, alone, bare);
  const comparing = await takeTurns(
    rounds,
    () => timed(() => core.compareRevisions(before, after)),
    bare,
  );
  const time = median(turns.ours);
  const verdict = time <= most ? 'held' : 'NOT held';
  const found = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ');
  const size = `${words.toLocaleString('en')} words`;
  return [
    {
      what: `${anchors} anchors, ${size}, earlier text at hand`,
      unit: 'ms',
      aim: 40,
      ...turns,
      note: `${time.toFixed(0)} ms, limit ${most} ms ${verdict}; ${found}`,
    },
    { what: `${anchors} anchors, ${size}, anchor alone`, unit: 'ms', aim: 160, ...aloneTurns },
    { what: `comparing for the screen, ${size}`, unit: 'ms', aim: 40, ...comparing },
  ];
}

/** A long text, and the same with words replaced here and there. */
function texts(core, words) {
  const sentence = sentences(core);
  const next = numbers(2718);
  const drafts = [];
  const changed = [];
  for (let count = 0; count < words;) {
    const isHeading = drafts.length % 20 === 0;
    const text = isHeading
      ? `Topic ${drafts.length / 20 + 1}`
      : [sentence(), sentence(), sentence()].join(' ');
    const kind = isHeading ? 'heading' : 'paragraph';
    drafts.push({ kind, text, level: 1 });
    const edited = text.replace(/[\p{L}]+/gu, (word) =>
      next() % changedEvery === 0 ? `${word.slice(1)}${word[0]}en` : word,
    );
    changed.push({ kind, text: isHeading ? text : edited, level: 1 });
    count += text.split(' ').length;
  }
  return {
    before: core.documentOf(core.buildBlocks(drafts)),
    after: core.documentOf(core.buildBlocks(changed)),
  };
}

/** The sentences of the English texts of the corpus, again and again, with numbers of their own. */
function sentences(core) {
  const pool = core
    .corpusTexts('Title\nOne sentence.')
    .filter(({ name }) => name.startsWith('english'))
    .flatMap(({ document }) => document.blocks)
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ text }) => text.split(/(?<=\.) (?=[A-Z])/));
  let nth = 0;
  return () => {
    nth += 1;
    return pool[nth % pool.length];
  };
}

/** @param {() => unknown} work */
async function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Numbers that look random and are the same on every machine (Park and Miller). */
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647);
}
