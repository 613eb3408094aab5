/**
 * Recognises a file of annotations and reads it. By content, not by name: files are renamed, and
 * `.json` says nothing. Bounded in size, depth and number before anything is built.
 */
import { err, ok, type Result } from '#core/result';
import { isAnnotationSet, readAnnotationSet } from './annotation-set-reader';
import { readHtmlCopy, readMarkdownCopy } from './copy-readers';
import { isHypothesis, readHypothesis } from './hypothesis-reader';
import type { IncomingSet, ReadFailure } from './incoming';
import { maxFileLength, maxItems, parseBounded } from './json-limits';
import { isKindle, readKindle } from './kindle-reader';
import {
  isKoreaderExport,
  isKoreaderSettings,
  readKoreaderExport,
  readKoreaderSettings,
} from './koreader-reader';
import { isReadest, readReadest } from './readest-reader';
import { isReadwise, readReadwise } from './readwise-reader';
import { isZoteroRdf, readZoteroRdf } from './zotero-rdf-reader';
import { isW3c, readW3c } from './w3c-reader';

/** @param text the whole file, decoded. */
export function readAnnotations(text: string): Result<IncomingSet, ReadFailure> {
  if (text.length > maxFileLength) return err('too-large');
  const set = recognise(text.replace(/^\uFEFF/, ''));
  if (!set.ok) return set;
  const { items, malformed } = set.value;
  return items.length + malformed.length > maxItems ? err('too-many') : set;
}

function recognise(text: string): Result<IncomingSet, ReadFailure> {
  const first = /\S/.exec(text)?.[0];
  if (first === '<' && isZoteroRdf(text)) return readZoteroRdf(text);
  // Markdown may begin with any of these characters.
  const own = (first === '<' ? readHtmlCopy(text) : null) ?? readMarkdownCopy(text);
  if (own) return ok(own);
  if (first === '{' || first === '[') return fromJson(text);
  if (isKoreaderSettings(text)) return readKoreaderSettings(text);
  if (isKindle(text)) return ok(readKindle(text));
  return isReadwise(text) ? ok(readReadwise(text)) : err('not-annotations');
}

function fromJson(text: string): Result<IncomingSet, ReadFailure> {
  const parsed = parseBounded(text);
  if (!parsed.ok) return parsed;
  const json = parsed.value;
  if (isAnnotationSet(json)) return ok(readAnnotationSet(json));
  if (isW3c(json)) return ok(readW3c(json));
  if (isReadest(json)) return ok(readReadest(json));
  if (isKoreaderExport(json)) return ok(readKoreaderExport(json));
  if (isHypothesis(json)) return ok(readHypothesis(json));
  return err('not-annotations');
}
