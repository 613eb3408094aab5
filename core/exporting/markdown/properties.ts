/**
 * Properties at the top of an Obsidian file: YAML that Obsidian shows as a form. Written and
 * updated through a YAML library, so that no title can break out, and only our own keys change when
 * a file is updated.
 */
import { isMap, parseDocument, stringify, type Document } from 'yaml';
import { tagsOf } from '#core/model/tags';
import type { ExportedDocument, ExportSet } from '../export-set';
import { obsidianTag } from './annotation-block';

export type Properties = Readonly<Record<string, string | readonly string[]>>;

/** What a file says about its document. Empty lists are left out. */
export function propertiesOf(
  { document, source, annotations }: ExportedDocument,
  { options }: Pick<ExportSet, 'options'>,
): Properties {
  const linked = (name: string) => (options.wikiLinks ? `[[${linkName(name)}]]` : name);
  const countries = document.facts.filter(({ kind }) => kind === 'country');
  const tags = options.tags ? annotations.flatMap((each) => tagsOf(each)) : [];
  const all = {
    title: source.title,
    date: source.issued,
    publisher: source.body,
    place: source.place,
    url: source.address,
    translation: source.translationMark,
    countries: countries.map(({ text }) => linked(text)),
    tags: [...new Set(tags.map(obsidianTag))].sort(),
    readout: document.id,
  };
  const known = Object.entries(all).filter(([, value]) => value !== null && value.length > 0);
  return Object.fromEntries(known) as Properties;
}

/** A name in the form that a wiki link allows. */
export function linkName(name: string): string {
  return name.replaceAll(/[[\]|#^\r\n]+/g, ' ').trim();
}

/** The block at the top of a file, with its line break. */
export function writeProperties(properties: Properties): string {
  return `---\n${stringify(properties, { lineWidth: 0 })}---\n`;
}

const frontMatter = /^---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*(?:\r?\n|$)/m;

/**
 * A file's text with our properties updated. What the reader added stays, including tags in the
 * list; properties that have not changed keep every byte. A block that is not YAML is left as it
 * is.
 */
export function mergeProperties(file: string, properties: Properties): string {
  if (!file.startsWith('---')) return writeProperties(properties) + file;
  const found = frontMatter.exec(file);
  if (found?.index !== 0) return writeProperties(properties) + file;
  const document = parseDocument(found[1] ?? '');
  const now = valuesOf(document);
  if (now === null) return file;
  const wanted = { ...properties, ...tagsWith(now['tags'], properties) };
  const changed = Object.entries(wanted).filter(
    ([key, value]) => JSON.stringify(now[key]) !== JSON.stringify(value),
  );
  if (changed.length === 0) return file;
  for (const [key, value] of changed) document.set(key, document.createNode(value));
  return `---\n${document.toString({ lineWidth: 0 })}---\n${file.slice(found[0].length)}`;
}

/** Null for anything but a YAML mapping; an alias without its anchor shows only here. */
function valuesOf(document: Document.Parsed): Record<string, unknown> | null {
  if (document.errors.length > 0) return null;
  if (document.contents === null) return {};
  if (!isMap(document.contents)) return null;
  try {
    return document.toJS() as Record<string, unknown>;
  } catch {
    return null;
  }
}

/** The reader's own tags, followed by ours. */
function tagsWith(there: unknown, { tags }: Properties): Properties {
  if (!Array.isArray(there) || !Array.isArray(tags)) return {};
  const own = there.filter((tag) => typeof tag === 'string');
  return { tags: [...new Set([...own, ...(tags as readonly string[])])] };
}
