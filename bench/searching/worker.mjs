/**
 * Builds the index of a generated library and asks it, in a thread of its own as in the application,
 * and looks for the same words by reading every text from its beginning to its end.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { generatedLibrary } from './generated-library.mjs';
import { kinds } from './kinds.mjs';

const { module, documents, annotations, rounds } = workerData;
const core = await import(module);
const library = generatedLibrary(documents, annotations);

const began = performance.now();
const engine = await core.openFullTextEngine(core.sqliteBytes());
const index = core.createSearchIndex(engine, () => performance.now());
index.setLabels(new Map([['commitment', 'Commitment']]));
inPieces(library.documents, 500, index.putDocuments);
inPieces(library.texts, 100, index.putTexts);
inPieces(library.annotations, 1500, index.putAnnotations);
const build = performance.now() - began;

/** What a scan would read: folded once, as generous to it as can be. */
const folded = [
  ...library.texts.map(({ text }) => text),
  ...library.annotations.map(({ quote, note }) => `${quote}\n${note}`),
].map((text) => core.foldText(text, { exactCase: false }).text);
const bytes = new TextEncoder();
const textSize = folded.reduce((sum, text) => sum + bytes.encode(text).length, 0);

const times = {};
for (const { kind, typed, scanned } of kinds) {
  const ours = [];
  const scan = [];
  let found = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [nth, query] of typed.entries()) {
      ours.push(timed(() => (found = index.search(query, core.defaultSearch).documents)));
      scan.push(timed(() => folded.filter((text) => scanned[nth].every((w) => text.includes(w)))));
    }
  }
  times[kind] = { ours, scan, found };
}
parentPort.postMessage({ build, indexSize: engine.size(), textSize, times });

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function inPieces(all, size, put) {
  for (let at = 0; at < all.length; at += size) put(all.slice(at, at + size));
}
