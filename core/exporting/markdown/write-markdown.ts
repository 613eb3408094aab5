import type { ExportedDocument, ExportSet } from '../export-set';
import type { ExportTools } from '../export-tools';
import { copyOf } from '../machine-copy';
import { outlineOf } from '../outline';
import {
  annotationBlock,
  paragraph,
  text,
  writeMarkdown,
  type MarkdownFlavour,
} from './annotation-block';
import { writeBlock, writeCopy, type FreshFile } from './managed-file';
import { linkName, propertiesOf, writeProperties } from './properties';

/** The file of one document, in parts for a new file or for updating an existing one. */
export function markdownOf(
  entry: ExportedDocument,
  set: ExportSet,
  tools: ExportTools,
  flavour: MarkdownFlavour,
): FreshFile {
  const { facts, groups } = outlineOf(entry, set, tools);
  const obsidian = flavour === 'obsidian';
  const head = [
    { type: 'heading' as const, depth: 1 as const, children: [text(entry.source.title)] },
    ...(facts.length > 0 ? [paragraph([text(facts.join(' · '))])] : []),
    ...(obsidian && set.options.wikiLinks ? [paragraph(countryLinks(entry))] : []),
  ].filter((node) => node.children.length > 0);
  return {
    properties: obsidian ? propertiesOf(entry, set) : null,
    head: writeMarkdown(head),
    groups: groups.map(({ heading, items }) => ({
      heading:
        heading === null
          ? null
          : writeMarkdown([{ type: 'heading', depth: 2, children: [text(heading)] }]),
      blocks: items.map((item) => ({
        id: item.annotation.id,
        markdown: annotationBlock(item, flavour),
      })),
    })),
    copy: copyOf({ ...set, documents: [entry] }),
  };
}

/** A file that did not exist before. */
export function writeFresh({ properties, head, groups, copy }: FreshFile): string {
  const parts = [head];
  for (const { heading, blocks } of groups) {
    if (heading !== null) parts.push(heading);
    for (const block of blocks) parts.push(writeBlock(block).trimEnd());
  }
  parts.push(writeCopy(copy));
  return (properties ? writeProperties(properties) : '') + parts.join('\n\n');
}

function countryLinks({ document }: ExportedDocument) {
  const countries = document.facts.filter(({ kind }) => kind === 'country');
  return countries.flatMap(({ text: name }, index) => [
    ...(index > 0 ? [text(' · ')] : []),
    { type: 'html' as const, value: `[[${linkName(name)}]]` },
  ]);
}
