/**
 * The words that another program, or a person, finds in an export of each format. What only Readout
 * reads is left out: the machine copies, and our own member in other programs' JSON.
 */
import { strFromU8, unzipSync } from 'fflate';
import { writeAnnotationSet } from './interchange/annotation-set-writer';
import { ownMember } from './interchange/own-members';
import type { ExportSet } from './export-set';
import { plainTools } from './export.fixture';
import type { ExportFormat } from './formats';
import { writeExport } from './write-export';

/** Every format must be here, to be tested against the table of losses. */
export const wordsOf: Readonly<Record<ExportFormat, (set: ExportSet) => Promise<string> | string>> =
  {
    markdown: async (set) => withoutCopy(await textOf(set, 'markdown')),
    obsidian: async (set) => withoutCopy(await textOf(set, 'obsidian')),
    word: (set) => wordWords(set, 'word'),
    'word-quotes': (set) => wordWords(set, 'word-quotes'),
    pdf: async (set) => withoutScript(await textOf(set, 'pdf')),
    html: async (set) => withoutScript(await textOf(set, 'html')),
    text: (set) => textOf(set, 'text'),
    w3c: async (set) => foreignJson(await textOf(set, 'w3c')),
    'annotation-set': (set) =>
      foreignJson(set.documents.map((entry) => writeAnnotationSet(entry, set)).join('')),
    hypothesis: async (set) => foreignJson(await textOf(set, 'hypothesis')),
    readwise: (set) => textOf(set, 'readwise'),
    zotero: (set) => textOf(set, 'zotero'),
    'csl-json': (set) => textOf(set, 'csl-json'),
    bibtex: (set) => textOf(set, 'bibtex'),
    ris: (set) => textOf(set, 'ris'),
  };

/** The texts and pages of an export, one after another. */
export async function textOf(set: ExportSet, format: ExportFormat): Promise<string> {
  const files = await writeExport(set, format, plainTools);
  return files
    .map(({ content }) => {
      if (content.kind === 'bytes') throw new Error(`${format} is no text.`);
      return content.kind === 'text' ? content.text : content.html;
    })
    .join('\n');
}

/** The words of all parts of a Word file, in elements and attributes. */
async function wordWords(set: ExportSet, format: 'word' | 'word-quotes'): Promise<string> {
  const files = await writeExport(set, format, plainTools);
  return (
    files
      .flatMap(({ content }) =>
        content.kind === 'bytes' ? Object.values(unzipSync(content.bytes)) : [],
      )
      .map((part) => strFromU8(part))
      // A quote may be split into runs; the name of a comment's author is an attribute.
      .map((xml) => `${xml}\n${xml.replaceAll(/<[^>]*>/g, '')}`)
      .join('\n')
  );
}

function withoutCopy(markdown: string): string {
  return markdown.replaceAll(/^<!-- readout:data v1[^]*?^-->$/gm, '');
}

function withoutScript(page: string): string {
  return page.replaceAll(/<script type="application\/ld\+json">[^]*?<\/script>/g, '');
}

function foreignJson(json: string): string {
  const ours = (key: string, value: unknown) => (key === ownMember ? undefined : value);
  return JSON.stringify(JSON.parse(json), ours);
}
