/**
 * The words of a file, in whatever format, as a document: title, head, blocks, asides. Every word
 * of the source is in one of them; only dashes and bullets before a heading or an item are dropped.
 * A title made from the first words of the text is in both.
 */
import { buildBlocks } from '#core/document/blocks';
import type { Aside, DocumentRecord, Publication } from '#core/document/document';
import { settledPlaces } from '#core/document/places';
import { revisionOf } from '#core/document/revision';
import { factsOf } from '#core/facts/facts';
import { languageByScript } from '#core/text/language';
import { err, ok, type Result } from '#core/result';
import { asideRoles } from './surroundings/asides';
import { boundedPieces } from './bounded-pieces';
import { readBody, type BodyDraft } from './body';
import {
  chosenRoles,
  linesToShow,
  withChosen,
  type ChosenPlaces,
  type ReadLine,
} from './chosen-places';
import { listMarker } from './list-markers';
import { dateBeside } from './date-beside';
import { dateLineOf } from './recognition/date-line';
import { settledDate } from './recognition/find-dates';
import { readHead, type Head, type HeadReason } from './recognition/head';
import { issuerNamed, issuerOfAddress, officeNamed, type IssuingBody } from './recognition/issuer';
import { rightsHolder } from './recognition/site-issuer';
import { isRunningText } from './recognition/line-shape';
import type { PageSays } from './recognition/line-roles';
import { isTranslationMark, translationMarkAtEnd } from './recognition/translation-mark';
import type { SourceFacts, SourcePiece, SourceText } from './source-text';
import { introducedIssuer, issuerAround } from './surroundings/issuer-lines';
import { openingPieces, withoutStrays, type BodyPiece } from './surroundings/strays';
import { wellFormed } from '#core/text/well-formed';

/** Without the id, which the caller adds. */
export type ReadRecord = Omit<DocumentRecord, 'id'>;

/** Recognises the language of a text: BCP 47, 'und' when it cannot. */
export type RecogniseLanguage = (text: string) => string;

/** UTF-16 units used to recognise a text's language. */
const languageSample = 8000;
/** UTF-16 units of sentences that are enough for it. */
const minSentences = 80;

/** 'empty' when no piece has a word, 'too-large' for more than a window can hold. */
export function recordOfSource(
  source: SourceText,
  recognise: RecogniseLanguage = languageByScript,
): Result<ReadRecord, 'empty' | 'too-large'> {
  const read = explainSource(source, recognise);
  return read.ok ? ok(read.value.record) : read;
}

export interface ExplainedRecord {
  readonly record: ReadRecord;
  readonly reasons: readonly HeadReason[];
  /** The first and the last lines of the file, and what became of them. */
  readonly lines: readonly ReadLine[];
}

/** The same, with the reasons for each line of its head. @param chosen a person's decisions. */
export function explainSource(
  source: SourceText,
  recognise: RecogniseLanguage,
  chosen: ChosenPlaces = {},
): Result<ExplainedRecord, 'empty' | 'too-large'> {
  const bounded = boundedPieces(source.pieces);
  if (bounded === null) return err('too-large');
  const formed = bounded.map((piece) => ({ ...piece, text: wellFormed(piece.text) }));
  const pieces = withChosen(formed, chosen);
  if (pieces.length === 0 && source.facts.title === null) return err('empty');
  const { facts } = source;
  const language = languageOfSource(pieces, facts, recognise);
  const roles = rolesOf(pieces, chosen);
  const around = issuerAround(pieces, roles);
  const main = pieces.flatMap((piece, index) => (roles[index] === null ? [{ piece, index }] : []));
  const indexes = main.map(({ index }) => index);
  const head = readHead(
    main.map(({ piece }) => piece),
    pageSays(facts, around),
    language,
    (nth) => chosen[indexes[nth] ?? -1] === 'text',
    (nth, side) => roles[(indexes[nth] ?? -1) + (side === 'above' ? -1 : 1)] === 'furniture',
  );
  const { whole, body, strays, date: late } = textOf(main, head, language, chosen);
  const inBody = new Set(body.map(({ index }) => index));
  main.forEach(({ index }, nth) => {
    const isBeside = head.places[nth] === 'beside' && !inBody.has(index);
    if (isBeside || strays.has(index)) roles[index] = 'furniture';
  });
  const drafts = settledPlaces(readBody(body.map(({ piece }) => piece)));
  const blocks = buildBlocks(drafts);
  const { title } = head;
  const mark = head.translationMark ?? translationMarkAtEnd(title) ?? markIn(pieces);
  const published = {
    title,
    date:
      head.date ??
      late ??
      settled(head, body, language) ??
      dateBeside(title, body, withRoles(pieces, roles), facts, language),
    translationMark: mark,
    head: body.length < main.length || !head.isDerived ? head.lines : [],
    blocks,
  };
  const placeOf = (index: number) =>
    roles[index] === null ? (head.places[indexes.indexOf(index)] ?? 'text') : 'beside';
  return ok({
    reasons: head.reasons,
    lines: linesToShow(pieces, placeOf),
    record: {
      ...published,
      revision: revisionOf(published),
      translation: mark === null ? 'none' : 'provisional',
      language,
      published: publicationOf(facts, head, whole, pieces, language, around),
      asides: asidesOf(pieces, roles, body, drafts),
      facts: factsOf({ title, language, blocks }),
    },
  });
}

/** A page of nothing but asides has its words as its text. */
function rolesOf(pieces: readonly SourcePiece[], chosen: ChosenPlaces): (Aside['role'] | null)[] {
  const roles = chosenRoles(asideRoles(pieces), chosen);
  return roles.every((role) => role !== null) ? pieces.map(() => null) : roles;
}

/**
 * As the page declares, unless the words are in another language's script; otherwise recognised.
 */
function languageOfSource(
  pieces: readonly SourcePiece[],
  { language }: SourceFacts,
  recognise: RecogniseLanguage,
): string {
  const inside = pieces.filter(({ aside }) => aside === null).map(({ text }) => text);
  const sentences = inside.filter(isRunningText).join('\n').slice(0, languageSample);
  const all = (inside.length > 0 ? inside : pieces.map(({ text }) => text)).join('\n');
  // Menus and names around a text may be in other languages.
  const sample = sentences.length >= minSentences ? sentences : all.slice(0, languageSample);
  const recognised = recognise(sample);
  if (!language) return recognised;
  const isAgreed = language.slice(0, 2) === recognised.slice(0, 2);
  // Templates leave "en" on pages in any language; any other declaration was made deliberately.
  return isAgreed || recognised === 'und' || (sample.length < 200 && !language.startsWith('en'))
    ? language
    : recognised;
}

function isBesideText({ places }: Head, nth: number): boolean {
  return (places[nth] ?? 'text') !== 'text';
}

/** The body with what strayed into it and without. Of nothing but a head every line is text. */
function textOf(
  main: readonly BodyPiece[],
  head: Head,
  language: string,
  chosen: ChosenPlaces,
): ReturnType<typeof withoutStrays> & { readonly whole: readonly BodyPiece[] } {
  const whole = bodyOf(main, head);
  const isOnlyHead = head.isDerived && main.every((_, nth) => isBesideText(head, nth));
  if (isOnlyHead) return { whole, body: whole, strays: new Set(), date: null };
  return { whole, ...withoutStrays(whole, head, language, chosen) };
}

/**
 * A text that is nothing but its title, or nothing but a head, repeats those words as its body, so
 * that they can be marked.
 */
function bodyOf(main: readonly BodyPiece[], head: Head): BodyPiece[] {
  const text = main.filter((_, nth) => !isBesideText(head, nth));
  if (text.length > 0) return text;
  if (head.isDerived) return [...main];
  return main.flatMap((each, nth) =>
    head.places[nth] === 'title' ? [{ ...each, piece: { ...each.piece, kind: 'paragraph' } }] : [],
  );
}

/** Names that programs give to files without a title. */
const noTitle =
  /^(?:microsoft (?:word|powerpoint).*|(?:document|untitled|slide|new page|home)[ \d]*|.{0,80}\.(?:docx?|pdf|indd|qxd|rtf|txt|html?)|無題.{0,10}|文書 ?\d*)$/i;

function pageSays(
  { title, titles, site, body }: SourceFacts,
  around: IssuingBody | null,
): PageSays {
  const all = titles ?? (title === null ? [] : [title]);
  const issuer = body ?? around?.name ?? null;
  return { titles: all.filter((each) => !noTitle.test(each)), site: site ?? null, issuer };
}

/** A day of the head in figures of unknown order, by the words of the opening. */
function settled({ lines }: Head, body: readonly BodyPiece[], language: string): string | null {
  const line = lines.find(({ role }) => role === 'date');
  const opening = body.slice(0, openingPieces).map(({ piece }) => piece.text);
  return line ? settledDate(line.text, opening.join('\n'), language) : null;
}

/** Lines at the start and at the foot of a text that may hold its issuer. */
const openingLines = 4;
const footLines = 4;

/**
 * A mark on a line of its own anywhere else, for example at the foot; the line stays a paragraph
 * there, or beside the text with those of the page.
 */
function markIn(pieces: readonly SourcePiece[]): string | null {
  const lines = pieces.map(({ text }) => listMarker(text)?.rest ?? text);
  return lines.find(isTranslationMark) ?? null;
}

function publicationOf(
  facts: SourceFacts,
  head: Head,
  body: readonly BodyPiece[],
  pieces: readonly SourcePiece[],
  language: string,
  around: IssuingBody | null,
): Publication | null {
  const ends = [...body.slice(0, openingLines), ...body.slice(-footLines)];
  const credits = pieces.slice(-footLines).filter(({ text }) => footLabel.test(text));
  const lines = [
    ...ends.map(({ piece }) => piece.text),
    ...credits.map(({ text }) => text.replace(footLabel, '')),
  ];
  const foot = lines.map((text) => issuerIn(text, language));
  const byAddress = issuerOfAddress(facts.address, language);
  const named = foot.find((found) => found !== null) ?? null;
  const name =
    facts.body ??
    head.body ??
    byAddress?.name ??
    around?.name ??
    named?.name ??
    introducedIssuer(pieces)?.name ??
    facts.holder ??
    holderBelow(body, pieces) ??
    null;
  const known = name === null ? null : (issuerNamed(name) ?? byAddress);
  const place = facts.place ?? (name === head.body ? head.place : null) ?? known?.place ?? null;
  const { address } = facts;
  return name === null && place === null && address === null
    ? null
    : { body: name, place, address };
}

/** The issuer in a notice of rights below the text; one above the end may be that of a picture. */
function holderBelow(body: readonly BodyPiece[], pieces: readonly SourcePiece[]): string | null {
  const below = pieces.slice((body.at(-1)?.index ?? 0) + 1);
  const holders = below.map(({ text }) => rightsHolder(text));
  return holders.find((holder) => holder !== null)?.name ?? null;
}

/** Alone, beside a day, or before one of its offices. */
function issuerIn(text: string, language: string): IssuingBody | null {
  const by = dateLineOf(text, language)?.by ?? text;
  const [body = '', office = ''] = by.split(/, (.*)/u);
  if (officeNamed(by) !== null) return null;
  return issuerNamed(by) ?? (/^(?:Press )?Office\b/u.test(office) ? issuerNamed(body) : null);
}

/** "Credit: Global Affairs Canada", "Quelle – …": in any language, below a text. */
const footLabel = /^\p{L}{3,16}(?: ?[:\uFF1A]| [–—-]) ?/u;

/** The asides in the order of the source, each with the number of blocks before it. */
function asidesOf(
  pieces: readonly SourcePiece[],
  roles: readonly (Aside['role'] | null)[],
  body: readonly BodyPiece[],
  drafts: readonly BodyDraft[],
): Aside[] {
  const draftsOf = new Map<number, number>();
  for (const { piece } of drafts) {
    const index = body[piece]?.index ?? 0;
    draftsOf.set(index, (draftsOf.get(index) ?? 0) + 1);
  }
  const asides: Aside[] = [];
  let after = 0;
  pieces.forEach(({ text }, index) => {
    const role = roles[index] ?? null;
    if (role !== null) asides.push({ role, text, after });
    else after += draftsOf.get(index) ?? 0;
  });
  return asides;
}

function withRoles(
  pieces: readonly SourcePiece[],
  roles: readonly SourcePiece['aside'][],
): readonly SourcePiece[] {
  return pieces.map((piece, at) => ({ ...piece, aside: roles[at] ?? null }));
}
