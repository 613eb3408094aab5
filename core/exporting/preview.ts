/**
 * The beginning of what an export really writes: its text, or for formats that are laid out (web
 * page, PDF) the tree they are laid out from. Only the first document is written, and for a long
 * one the first annotations, so that a preview appears at once.
 */
import type { Element } from 'hast';
import { strFromU8, unzipSync } from 'fflate';
import type { ExportBeginning } from './export-beginning';
import type { ExportTools } from './export-tools';
import type { ExportFormat } from './formats';
import { pageOf } from './html/write-html';
import { writeExport } from './write-export';

export type Preview =
  | { readonly kind: 'text'; readonly text: string; readonly cut: boolean }
  | { readonly kind: 'page'; readonly page: Element; readonly cut: boolean };

/** Longest preview, in UTF-16 units. */
const maxTextLength = 20_000;

/** @param part from `beginningOf`: the whole may be a library, too much to post to a worker. */
export async function previewOf(
  part: ExportBeginning,
  format: ExportFormat,
  tools: ExportTools,
): Promise<Preview> {
  const less = part.cut;
  if (format === 'html' || format === 'pdf') {
    return { kind: 'page', page: pageOf(part.set, tools), cut: less };
  }
  const files = await writeExport(part.set, format, tools);
  const text = files.map(({ content }) => textOf(content)).findLast((each) => each !== '') ?? '';
  return {
    kind: 'text',
    text: text.slice(0, maxTextLength),
    cut: less || text.length > maxTextLength,
  };
}

function textOf(content: Awaited<ReturnType<typeof writeExport>>[number]['content']): string {
  switch (content.kind) {
    case 'text':
      return hideCopy(content.text);
    case 'page':
      return content.html;
    case 'bytes':
      return wordText(content.bytes);
  }
}

/** The machine copy and the markers of managed blocks are not for reading. */
function hideCopy(text: string): string {
  const from = text.indexOf('<!-- readout:data v1');
  const end = from < 0 ? -1 : text.indexOf('\n-->', from);
  const bare =
    end < 0 ? text : text.slice(0, from) + text.slice(end + '\n-->'.length).replace(/^\n/, '');
  return bare
    .split('\n')
    .filter((line) => !line.startsWith('<!-- readout:'))
    .join('\n');
}

/** The paragraphs of a Word file, then its comments, as in its XML. */
function wordText(bytes: Uint8Array): string {
  const wanted = ['word/document.xml', 'word/comments.xml'];
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted.includes(name) });
  return wanted
    .map((name) => parts[name])
    .filter((part) => part !== undefined)
    .map((part) => paragraphsOf(strFromU8(part)))
    .join('\n\n');
}

/** A row of a table is one line, as in plain text. */
function paragraphsOf(xml: string): string {
  return xml
    .replaceAll(/<\/w:p><\/w:tc><w:tc>/g, '<w:t> | </w:t>')
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text = '']) => text)
        .join(''),
    )
    .filter((text) => text !== '')
    .join('\n')
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof entities) => entities[name]);
}

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
