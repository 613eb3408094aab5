/**
 * A mail as a file: a page that a browser saved with its pictures (RFC 2557, "MHTML"), or a letter. Its first
 * page, or else its first plain words, as bytes; everything else in it, such as styles, is ignored.
 */
import { namedEncoding } from '#core/bytes/encoding-marks';
import type { TextEncoding } from '#core/bytes/text-encoding';
import { answered, type Letter } from './mail-headers';
import {
  asMail,
  bytesOf,
  bytesOfPart,
  field,
  leavesOf,
  plainWords,
  unpacked,
  type MailPart,
} from './mail-parts';

export interface OpenedMail {
  readonly format: 'html' | 'text';
  readonly bytes: Uint8Array;
  /** From its part's header; null when missing or unknown. */
  readonly encoding: TextEncoding | null;
  /** Original address of the page, as the browser wrote it. */
  readonly location: string | null;
  /** What a letter says of itself; null for a saved page. */
  readonly letter: Letter | null;
  /** The bytes of another part, by its address or its id ("cid:…"); null when there is none. */
  readonly part: (address: string) => Uint8Array | null;
}

/** Null when no part has words. */
export function openMail(bytes: Uint8Array): OpenedMail | null {
  const mail = asMail(bytes);
  const leaves = leavesOf(mail);
  const words = leaves.filter((leaf) => !isAttached(leaf));
  const page = words.find((leaf) => /^(?:text\/html|application\/xhtml\+xml)/i.test(typeOf(leaf)));
  const chosen = page ?? words.find((leaf) => /^(?:text\/plain|$)/i.test(typeOf(leaf)));
  if (chosen === undefined) return null;
  const charset = /charset="?([\w-]{3,20})/i.exec(typeOf(chosen))?.[1] ?? '';
  const location = field(mail.headers, 'Snapshot-Content-Location');
  return {
    format: page ? 'html' : 'text',
    bytes: page ? bytesOfPart(page) : bytesOf(unfolded(unpacked(chosen), typeOf(chosen))),
    encoding: namedEncoding(charset),
    location: location ?? field(chosen.headers, 'Content-Location'),
    letter: location === null ? letterOf(mail, leaves) : null,
    part: partsBy(leaves),
  };
}

function typeOf({ headers }: MailPart): string {
  return field(headers, 'Content-Type') ?? '';
}

function isAttached({ headers }: MailPart): boolean {
  return /^attachment/i.test(field(headers, 'Content-Disposition') ?? '');
}

/** A blank at a line's end says that the paragraph goes on; it may be no part of it (RFC 3676). */
function unfolded(text: string, type: string): string {
  if (!/format="?flowed/i.test(type)) return text;
  const between = /delsp="?yes/i.test(type) ? '' : ' ';
  return text.replace(/(?<!(?:^|\n)-- ?) \r?\n(?=\S)/g, between);
}

const shown = ['From', 'To', 'Cc', 'Date', 'Subject'];

/** Null for a page that was saved without its address: it has no subject of its own. */
function letterOf({ headers }: MailPart, leaves: readonly MailPart[]): Letter | null {
  const from = field(headers, 'From');
  if (from === null || /^<Saved by/i.test(from)) return null;
  const lines = shown.flatMap((name) => {
    const value = field(headers, name);
    return value === null ? [] : [`${name}: ${plainWords(value)}`];
  });
  const title = answered(plainWords(field(headers, 'Subject') ?? ''));
  return {
    title: title === '' ? null : title,
    date: field(headers, 'Date') ?? '',
    lines,
    attachments: leaves.filter(isAttached).map(nameOf),
  };
}

function nameOf({ headers }: MailPart): string {
  const where = [field(headers, 'Content-Disposition'), field(headers, 'Content-Type')].join(';');
  return plainWords(/name="?([^";]{1,200})/i.exec(where)?.[1] ?? '').trim();
}

function partsBy(parts: readonly MailPart[]): OpenedMail['part'] {
  const named = new Map<string, MailPart>();
  for (const part of parts) {
    const id = field(part.headers, 'Content-ID')?.replace(/^<|>$/g, '');
    const location = field(part.headers, 'Content-Location');
    if (id) named.set(`cid:${id}`, part);
    if (location) named.set(location, part);
  }
  return (address) => {
    const part = named.get(address.trim());
    return part && /^image\//i.test(typeOf(part)) ? bytesOfPart(part) : null;
  };
}
