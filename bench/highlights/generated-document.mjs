/** A long summary in the manner of the official ones, and passages all over it. Always the same. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const title = 'Generated Leaders’ Meeting (Summary)';

/** Title of the nth document, from 0. */
export const titleOf = (nth) => (nth === 0 ? title : `Generated Meeting ${nth + 1} (Summary)`);

export const vocabulary =
  'leaders cooperation regional the of and in to welcomed confirmed bilateral relations support ' +
  'partnership dialogue stated further international economic security exchange people year ' +
  'both countries shared importance response project peace stability region investment energy ' +
  'technology education visit president minister expressed appreciation working closely together';

const sectionEvery = 20;
const wordsPerParagraph = 80;

/**
 * Writes a resources folder that holds one document, and as many more with the same text as names
 * are given.
 * @param {string} folder
 * @param {number} words in the paragraphs
 * @param {readonly string[]} names of the files, without `.txt`; also the documents' ids
 */
export async function writeResources(folder, words, names = ['generated']) {
  const next = numbers(20230920);
  const choices = vocabulary.split(' ');
  const word = () => choices[next() % choices.length];
  const lines = ['September 20, 2023'];
  for (let index = 0; index * wordsPerParagraph < words; index += 1) {
    if (index % sectionEvery === 0) lines.push(`- Topic ${1 + index / sectionEvery}`);
    const count = Math.min(wordsPerParagraph, words - index * wordsPerParagraph);
    const text = Array.from({ length: count }, word).join(' ');
    lines.push(`${text[0].toUpperCase()}${text.slice(1)}.`);
  }
  await mkdir(path.join(folder, 'summaries'), { recursive: true });
  await mkdir(path.join(folder, 'guide'), { recursive: true });
  for (const [nth, name] of names.entries()) {
    const text = [titleOf(nth), ...lines].join('\n');
    await writeFile(path.join(folder, 'summaries', `${name}.txt`), text);
  }
}

/**
 * Passages of `length` words in the paragraphs of a document, as many as asked for, evenly spread;
 * behind each of them some words are free.
 * @param {readonly { kind: string, text: string, start: number }[]} blocks
 * @param {number} count
 */
export function spreadPassages(blocks, count, length = 6) {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const starts = paragraphs.flatMap(({ text, start }) =>
    wordPlaces(text).map((place, index, all) => ({
      start: start + place.start,
      end: start + (all[index + length - 1] ?? all.at(-1)).end,
      room: all.length - index,
    })),
  );
  const step = Math.floor(starts.length / count);
  // A passage that would run over the end of its paragraph is moved back into it.
  return Array.from({ length: count }, (_, index) => {
    const at = index * step;
    const { start, end } = starts[at - Math.max(0, length - starts[at].room)];
    return { start, end };
  });
}

function wordPlaces(text) {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** Numbers that look random and are the same on every machine (Park and Miller). */
export function numbers(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647);
}
