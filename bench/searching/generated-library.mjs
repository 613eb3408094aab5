/** A library in the manner of the official summaries, and annotations all over it. Always the same. */

const vocabulary =
  'leaders cooperation regional the of and in to welcomed confirmed bilateral relations support ' +
  'partnership dialogue stated further international economic security exchange people year ' +
  'both countries shared importance response project peace stability region investment energy ' +
  'technology education visit president minister expressed appreciation working closely together';
const names = ['Ōsaka', 'Kyouto', 'Toukyou', 'Ulaanbaatar', 'Kishida', 'Khurelsukh', 'Łódź'];
const japanese = '両首脳は水素エネルギーに関する協力を確認した。';

/** One word in so many is rare: one of twenty thousand. */
const rareEvery = 6;
const rareWords = 20_000;
const wordsEach = 600;
const labels = ['commitment', 'key-point', 'concern'];

/** @param {number} count of documents @param {number} annotationCount */
export function generatedLibrary(count, annotationCount) {
  const next = numbers(20230920);
  const common = vocabulary.split(' ');
  const word = () => {
    if (next() % rareEvery === 0) return `term${next() % rareWords}`;
    return next() % 40 === 0 ? names[next() % names.length] : common[next() % common.length];
  };
  const sentence = (length) => {
    const text = Array.from({ length }, word).join(' ');
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () => Array.from({ length: 4 }, () => sentence(15)).join(' ');
  const texts = Array.from({ length: count }, (_, nth) => {
    const paragraphs = Array.from({ length: wordsEach / 60 }, paragraph);
    if (nth % 10 === 0) paragraphs.push(japanese);
    return {
      documentId: `d${nth}`,
      revision: `r${nth}`,
      text: paragraphs.join('\n'),
      headings: [],
    };
  });
  const documents = texts.map(({ documentId, revision }, nth) => ({
    id: documentId,
    title: `Generated Meeting ${nth + 1} on ${common[nth % common.length]} (Summary)`,
    date: `20${String(10 + (nth % 15))}-0${1 + (nth % 9)}-1${nth % 10}`,
    countries: [nth % 3 === 0 ? 'Mongolia' : 'France'],
    tags: [],
    present: revision,
    removed: false,
  }));
  const annotations = Array.from({ length: annotationCount }, (_, nth) => {
    const { documentId, revision, text } = texts[nth % count];
    const start = (nth * 37) % (text.length - 60);
    return {
      id: `a${nth}`,
      documentId,
      revision,
      start,
      end: start + 50,
      quote: text.slice(start, start + 50),
      note: nth % 3 === 0 ? sentence(8) : '',
      tags: nth % 5 === 0 ? ['energy/wind'] : [],
      labelId: labels[nth % labels.length],
    };
  });
  return { texts, documents, annotations };
}

/** Numbers that look random and are the same on every machine (Park and Miller). */
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647);
}
