/**
 * The documents that belong with one, in a thread of its own as in the application: what the search's
 * worker keeps of each text beside it, and the time until the first answer. The bare side compares the
 * words of one text with those of every other, as sets.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { generatedLibrary } from '../searching/generated-library.mjs';

const { module, documents, rounds } = workerData;
const core = await import(module);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const library = generatedLibrary(documents, 0);
const texts = library.texts.map(withLead);
const parts = new Map(texts.map((text) => [text.documentId, text]));

const before = used();
const began = performance.now();
const index = core.createRelatedIndex(
  {
    documents: () => library.documents,
    text: ({ id }) => parts.get(id),
    facts: core.factsInText,
  },
  () => performance.now(),
);
let longest = 0;
for (let more = true; more;) {
  const start = performance.now();
  more = index.prepare(20);
  longest = Math.max(longest, performance.now() - start);
}
const prepare = performance.now() - began;
const memory = used() - before;

const first = timed(() => index.relatedTo('d77'));
const ours = [];
const bare = [];
for (let round = 0; round < rounds; round += 1) {
  const id = `d${(round * 401) % documents}`;
  ours.push(timed(() => index.relatedTo(id)));
  bare.push(timed(() => compareWords(parts.get(id).text)));
}
const reasons = index.relatedTo('d77').flatMap((each) => each.reasons.map(({ kind }) => kind));
parentPort.postMessage({
  prepare,
  longest,
  memory,
  first,
  ours,
  bare,
  found: new Set(reasons).size,
});

/** With the first paragraph of a summary: who met whom, where, and what they named. */
function withLead({ documentId, revision, text }, nth) {
  const { title, countries } = library.documents[nth];
  const [country] = countries;
  const lead =
    `On September 20, commencing at 1:10 p.m. local time for about 1 hour, Prime Minister Kishida ` +
    `Fumio held a working lunch with H.E. Mr. Ukhnaa Khurelsukh, President of ${country}. They ` +
    `spoke of the “Plan ${nth % 500} for Growth” initiative.`;
  const drafts = [lead, ...text.split('\n')].map((each) => ({ kind: 'paragraph', text: each }));
  const blocks = core.buildBlocks(drafts);
  const own = `Japan-${country} ${title}`;
  return { documentId, revision, ...core.searchedParts({ title: own, language: 'en', blocks }) };
}

function compareWords(text) {
  const own = new Set(text.split(/\W+/));
  return texts.map((other) => other.text.split(/\W+/).filter((word) => own.has(word)).length);
}

function used() {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
