/**
 * Notes of a book whose marks are in other documents than they: a mark leads to a note, and the note
 * leads back to the mark. A raised mark among words needs no way back from a document further down.
 */
import type { NotesElsewhere, OutwardLink, OutwardLinks } from '../html/note-anchors';
import { unescaped } from '#core/text/percent-encoding';
import { resolved } from './part-names';

export interface Target {
  readonly part: string;
  readonly id: string;
}

/**
 * @param parts names of the documents in reading order.
 * @param linked those that have links to others, or are led to by marks.
 * @returns what each document is told about its notes and its marks
 */
export function bookNotes(
  parts: readonly string[],
  linked: ReadonlyMap<string, OutwardLinks>,
): (part: string) => NotesElsewhere {
  const order = new Map(parts.map((part, nth) => [part, nth]));
  const backs = new Map([...linked].map(([part, page]) => [part, linksByBlock(page)]));
  const notes = new Map<string, Map<string, string>>();

  const isNote = (from: string, link: OutwardLink, { part, id }: Target): boolean => {
    const block = linked.get(part)?.named.get(id);
    const own = link.blocks.at(-1);
    if (block === undefined || own === undefined || part === from) return false;
    const isBelow = (order.get(from) ?? 0) < (order.get(part) ?? 0);
    if (isBelow && link.isRaised && !link.isFirst) return true;
    return (backs.get(part)?.get(block) ?? []).some((back) => {
      const to = targetOf(part, back.href);
      const isBack = to.part === from && linked.get(from)?.named.get(to.id) === own;
      return isBack && back.isBack && (isBelow || !link.isFirst);
    });
  };

  for (const [from, { links }] of linked) {
    for (const link of links) {
      const target = targetOf(from, link.href);
      if (!link.isMark || !isNote(from, link, target)) continue;
      const known = notes.get(target.part) ?? new Map<string, string>();
      notes.set(target.part, known.set(target.id, nameOf(target)));
    }
  }
  return (from) => ({
    nameOf: (href) => {
      const target = targetOf(from, href);
      const isOwn = target.part === from;
      return isOwn ? null : (notes.get(target.part)?.get(target.id) ?? null);
    },
    here: notes.get(from) ?? new Map(),
  });
}

/** The documents that marks of notes lead to. */
export function markedParts(linked: ReadonlyMap<string, OutwardLinks>): Set<string> {
  const found = new Set<string>();
  for (const [from, { links }] of linked) {
    for (const { isMark, href } of links) if (isMark) found.add(targetOf(from, href).part);
  }
  return found;
}

/** Back links compared for one note: each of them costs as much as a note. */
const maxBacks = 50;

function linksByBlock({ links }: OutwardLinks): ReadonlyMap<number, readonly OutwardLink[]> {
  const found = new Map<number, OutwardLink[]>();
  for (const link of links) {
    for (const block of link.blocks) {
      const known = found.get(block) ?? [];
      if (known.length < maxBacks) known.push(link);
      found.set(block, known);
    }
  }
  return found;
}

export function targetOf(from: string, href: string): Target {
  const at = href.indexOf('#');
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const path = at < 0 ? href : href.slice(0, at);
  const part = path === '' ? from : resolved(folder, path);
  return { part, id: at < 0 ? '' : unescaped(href.slice(at + 1)) };
}

/** Other documents of the book may have notes with the same id. */
function nameOf({ part, id }: Target): string {
  return `${part.slice(part.lastIndexOf('/') + 1)}#${id}`;
}
