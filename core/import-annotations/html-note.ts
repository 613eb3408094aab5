/**
 * Notes that other programs store as HTML: their words, broken into lines as a browser shows them.
 */
import { Parser } from 'htmlparser2';
import { listOf } from './json-values';

/** Elements that begin and end a line. */
const blocks = new Set(
  'address article blockquote dd div dl dt figure h1 h2 h3 h4 h5 h6 li ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Paragraphs have a blank line between them. */
const spaced = new Set('blockquote h1 h2 h3 h4 h5 h6 ol p pre table ul'.split(' '));
const unseen = new Set(['script', 'style', 'template', 'head']);

/**
 * The words of a note whose declared format is HTML, or that looks like HTML. @param format one
 * media type or several.
 */
export function noteWords(written: string, format: unknown): string {
  const isHtml = listOf(format).includes('text/html') || looksLikeHtml(written);
  return isHtml ? wordsOfHtml(written) : written;
}

/** Whether a text is HTML from start to end without saying so: a tag at both ends. */
function looksLikeHtml(text: string): boolean {
  const [start, end] = [text.slice(0, 20).trimStart(), text.slice(-20).trimEnd()];
  return (
    /^<(?:p|div|ul|ol|blockquote|h[1-6]|span)[\s>]/i.test(start) && /<\/[a-z][a-z0-9]*>$/i.test(end)
  );
}

function wordsOfHtml(html: string): string {
  const lines: string[] = [];
  let line = '';
  let skipping = 0;
  /** @param isSpaced a blank line separates it from what is before. */
  const end = (isSpaced: boolean) => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
    if (isSpaced && lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  const parser = new Parser({
    onopentag(tag) {
      if (unseen.has(tag)) skipping += 1;
      else if (tag === 'br' || blocks.has(tag)) end(spaced.has(tag));
      if (tag === 'li') line = '- ';
    },
    ontext(text) {
      if (skipping === 0) line += text.replace(/\s+/g, ' ');
    },
    onclosetag(tag) {
      if (unseen.has(tag)) skipping -= 1;
      else if (blocks.has(tag)) end(spaced.has(tag));
    },
  });
  parser.write(html);
  parser.end();
  end(false);
  return lines.join('\n').replace(/ {2,}/g, ' ').trim();
}
