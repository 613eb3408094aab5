/** The same words twice, as web pages: with spans and tables over them, and bare. */
import { numbers, vocabulary } from './generated-document.mjs';

export const formattedTitle = 'Formatted Generated Meeting';
export const bareTitle = 'Bare Generated Meeting';

const wordsPerSentence = 16;
const sentencesPerParagraph = 5;
const rowsPerTable = 5;
const cellsPerRow = 4;

const tags = ['em', 'strong', 'u', 'code', 'del', 'sub'];

/**
 * @param {number} words in the paragraphs
 * @param {number} tables evenly spread; the bare page has their rows as paragraphs
 * @returns {{ formatted: string, bare: string }} two HTML files
 */
export function formattedPages(words, tables) {
  const next = numbers(20241117);
  const choices = vocabulary.split(' ');
  const some = (count) => Array.from({ length: count }, () => choices[next() % choices.length]);
  const perParagraph = wordsPerSentence * sentencesPerParagraph;
  const paragraphs = Math.ceil(words / perParagraph);
  const tableEvery = Math.max(1, Math.floor(paragraphs / tables));
  const formatted = [];
  const bare = [];
  for (let nth = 0; nth < paragraphs; nth += 1) {
    if (nth % 20 === 0)
      for (const page of [formatted, bare]) page.push(`<h2>Topic ${nth / 20 + 1}</h2>`);
    const sentences = Array.from({ length: sentencesPerParagraph }, () => some(wordsPerSentence));
    formatted.push(`<p>${sentences.map(spanned).join(' ')}</p>`);
    bare.push(`<p>${sentences.map((each) => `${each.join(' ')}.`).join(' ')}</p>`);
    if (nth % tableEvery !== 0 || nth / tableEvery >= tables) continue;
    const rows = Array.from({ length: rowsPerTable }, () => some(cellsPerRow));
    formatted.push(`<table>${rows.map(rowOf).join('')}</table>`);
    bare.push(...rows.map((cells) => `<p>${cells.join(' | ')}</p>`));
  }
  return { formatted: pageOf(formattedTitle, formatted), bare: pageOf(bareTitle, bare) };

  function spanned(sentence, nth) {
    const tag = tags[(next() + nth) % tags.length];
    const link = nth === 0 && next() % 3 === 0;
    const open = link ? '<a href="https://example.org/pact">' : `<${tag}>`;
    const close = link ? '</a>' : `</${tag}>`;
    const [first, ...rest] = [sentence.slice(0, 4), sentence.slice(4, 7), sentence.slice(7)];
    return `${first.join(' ')} ${open}${rest[0].join(' ')}${close} ${rest[1].join(' ')}.`;
  }
}

function rowOf(cells, nth) {
  const tag = nth === 0 ? 'th' : 'td';
  return `<tr>${cells.map((words) => `<${tag}>${words}</${tag}>`).join('')}</tr>`;
}

function pageOf(title, lines) {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>
<h1>${title}</h1><p>November 17, 2024</p>
${lines.join('\n')}
</body></html>`;
}
