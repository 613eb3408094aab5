/**
 * The words of a file, of whatever format, as a document: title, head, blocks, asides. Here the
 * structure of official summaries is recognised. Every word of the source is in the title, the
 * head, a block or an aside; only dashes and bullets that lead a heading or an item are dropped.
 */
import { buildBlocks } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import { revisionOf } from '#core/document/revision';
import type { Aside, DocumentRecord, Publication } from '#core/document/document';
import { factsOf } from '#core/facts/facts';
import { languageOf } from '#core/text/language';
import { err, ok, type Result } from '#core/result';
import { asideRoles } from './asides';
import { readBody, type BodyDraft } from './body';
import { emptyHead, readHead, readHeadAbove, type Head } from './head';
import { issuerNamed } from './issuer';
import type { SourceFacts, SourcePiece, SourceText } from './source-text';
import { splitTitle } from './title-line';
import { isTranslationMark, translationMarkAtEnd } from './translation-mark';
import { wellFormed } from '#core/text/well-formed';

/** Without the id, which the caller gives. */
export type ReadRecord = Omit<DocumentRecord, 'id'>;

/** 'empty' when there is no word in any piece. */
export function recordOfSource(source: SourceText): Result<ReadRecord, 'empty'> {
  const pieces = source.pieces.map((piece) => ({ ...piece, text: wellFormed(piece.text) }));
  const roles = asideRoles(pieces);
  const main = pieces.filter((_, index) => roles[index] === null);
  const titled = readTitle(main, source.facts.title);
  // A page of nothing but asides: its first line is its title after all.
  if (titled === null) return pieces.length === 0 ? err('empty') : recordOfSource(plain(source));
  const { title, head, body } = titled;
  const drafts = readBody(body.map(({ piece }) => piece));
  const blocks = buildBlocks(drafts);
  const canonical = canonicalText(blocks);
  const language = languageOf(`${title}\n${canonical}`);
  const mark = head.translationMark ?? translationMarkAtEnd(title) ?? markInBody(body);
  const published = {
    title,
    date: head.date ?? source.facts.date,
    translationMark: mark,
    head: head.lines,
    blocks,
  };
  return ok({
    ...published,
    revision: revisionOf(published),
    translation: mark === null ? 'none' : 'provisional',
    language,
    published: publicationOf(source.facts, head, body),
    asides: asidesOf(pieces, roles, body, drafts),
    facts: factsOf({ title, language, blocks }),
  });
}

/** A piece of the body and where it was among the pieces that are no asides. */
interface BodyPiece {
  readonly piece: SourcePiece;
  readonly place: number;
}

interface Titled {
  readonly title: string;
  readonly head: Head;
  readonly body: readonly BodyPiece[];
}

/**
 * The title is what the format calls one; else what the page calls itself; else the first line.
 * Lines above a title that are no head lines come first in the body.
 */
function readTitle(main: readonly SourcePiece[], pageTitle: string | null): Titled | null {
  const placed = main.map((piece, place) => ({ piece, place }));
  const declared = main.findIndex(({ kind }) => kind === 'title');
  const before = main.slice(0, declared < 0 ? undefined : declared);
  const above = readHeadAbove(declared < 0 ? main : [...before, ...main.slice(declared)]);
  const rest = placed.slice(above.taken);
  const first = declared < 0 ? rest[0] : placed[declared];
  if (first === undefined) return pageTitle === null ? null : untitled(pageTitle, placed);
  if (declared < 0 && pageTitle !== null && !sameWords(pageTitle, first.piece.text)) {
    return underPageTitle(pageTitle, rest, above);
  }
  const { title, remainder } = splitTitle(first.piece);
  const lead = declared < 0 ? [] : rest.slice(0, declared - above.taken);
  const under = declared < 0 ? rest.slice(1) : placed.slice(declared + 1);
  if (remainder !== null) {
    const beginning = { piece: remainder, place: first.place };
    return { title, head: above, body: [...lead, beginning, ...under] };
  }
  const head = readHead(
    under.map(({ piece }) => piece),
    above,
  );
  return { title, head, body: [...lead, ...under.slice(head.taken)] };
}

function underPageTitle(title: string, rest: readonly BodyPiece[], above: Head): Titled {
  const head = readHead(
    rest.map(({ piece }) => piece),
    above,
  );
  return { title, head, body: rest.slice(head.taken) };
}

function untitled(title: string, placed: readonly BodyPiece[]): Titled {
  return { title, head: emptyHead, body: placed };
}

function sameWords(one: string, other: string): boolean {
  const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return folded(one) === folded(other);
}

/** A mark on a line of its own anywhere else, at the foot for one; the line stays a paragraph. */
function markInBody(body: readonly BodyPiece[]): string | null {
  return body.find(({ piece }) => isTranslationMark(piece.text))?.piece.text ?? null;
}

/** Lines at the foot of a text in which its issuer may be named. */
const footLines = 3;

function publicationOf(
  facts: SourceFacts,
  head: Head,
  body: readonly BodyPiece[],
): Publication | null {
  const foot = body.slice(-footLines).map(({ piece }) => issuerNamed(piece.text));
  const named = foot.find((found) => found !== null) ?? null;
  const name = facts.body ?? head.body ?? named?.name ?? null;
  const known = name === null ? null : issuerNamed(name);
  const place = facts.place ?? head.place ?? known?.place ?? null;
  const { address } = facts;
  return name === null && place === null && address === null
    ? null
    : { body: name, place, address };
}

/** The asides in the order of the source, each with the number of blocks before it. */
function asidesOf(
  pieces: readonly SourcePiece[],
  roles: readonly (Aside['role'] | null)[],
  body: readonly BodyPiece[],
  drafts: readonly BodyDraft[],
): Aside[] {
  const draftsOf = new Map<number, number>();
  for (const { piece } of drafts) {
    const place = body[piece]?.place ?? 0;
    draftsOf.set(place, (draftsOf.get(place) ?? 0) + 1);
  }
  const asides: Aside[] = [];
  let place = 0;
  let after = 0;
  pieces.forEach(({ text }, index) => {
    const role = roles[index] ?? null;
    if (role !== null) {
      asides.push({ role, text, after });
      return;
    }
    after += draftsOf.get(place) ?? 0;
    place += 1;
  });
  return asides;
}

function plain({ pieces, facts }: SourceText): SourceText {
  const [first, ...rest] = pieces;
  const title = first === undefined ? [] : [{ ...first, kind: 'title' as const, aside: null }];
  return { pieces: [...title, ...rest], facts };
}
