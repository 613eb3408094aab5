/**
 * A saved page as a text: the article and its surroundings; the rest of the page is dropped. A list
 * of links or a bar of buttons inside the article becomes an aside.
 */
import { ok, type Result } from '#core/result';
import { headRoleOf } from '../recognition/line-roles';
import { sameWords, wordKey } from '../recognition/line-shape';
import { rightsHolder } from '../recognition/site-issuer';
import { noFacts, type SourceFacts, type SourcePiece } from '../source-text';
import type { ReadText } from '../unread';
import { articleTexts } from './article';
import { asksVisitor, isMasthead } from './page-elements';
import { pageFacts } from './page-facts';
import { pageRuns, unreadIn, type PageRun } from './page-runs';
import { PictureFiles } from '../pictures/picture-files';
import { dataBytes } from './data-address';
import { pageTree, type PageElement } from './page-tree';

/** @param fileFor the bytes of a file saved with the page, by the address in the page. */
export function readHtml(
  html: string,
  fileFor: (src: string) => Uint8Array | null = () => null,
): Result<ReadText, 'damaged'> {
  const tree = pageTree(html);
  if (!tree.ok) return tree;
  const { body, said } = tree.value;
  const stated = pageFacts(said, body, html);
  const pictures = new PictureFiles();
  const picture = (src: string) => {
    const bytes = dataBytes(src) ?? fileFor(src);
    return bytes && pictures.take(bytes);
  };
  const runs = pageRuns(body, { address: stated.address, picture });
  const facts = { ...stated, holder: stated.holder ?? holderAtFoot(runs) };
  const kept = articleTexts(body, facts.title ?? '');
  const title = titleRun(runs, facts);
  const range = kept && articleRange(runs, kept, title);
  const shown = range ?? runs;
  const pieces = range ? range.map((run) => withAside(run, kept)) : wholePage(runs);
  const titled = pieces.map((piece, at) => (shown[at] === title ? asTitle(piece) : piece));
  return ok({ pieces: titled, facts, unread: unreadIn(shown), pictures: pictures.all() });
}

/** Runs at the foot of a page among which its notice of rights is. */
const maxFoot = 40;

function holderAtFoot(runs: readonly PageRun[]): string | null {
  const holders = runs.slice(-maxFoot).map(({ piece }) => rightsHolder(piece.text));
  return holders.findLast((holder) => holder !== null)?.name ?? null;
}

/** The words of a piece of HTML, all of them. */
export function htmlPieces(html: string): SourcePiece[] {
  const tree = pageTree(html);
  if (!tree.ok) return [];
  const runs = pageRuns(tree.value.body);
  const title = titleRun(runs, noFacts);
  return wholePage(runs).map((piece, at) => (runs[at] === title ? asTitle(piece) : piece));
}

/** Share of a page's own words, without menus and links, that an article must have. */
const minShare = 0.7;

/**
 * From the page's title, or the start of the element that holds everything kept, to that element's
 * end, and the notes below it. Null when this would leave out many of the page's own words: then the whole page is the
 * text.
 */
function articleRange(
  runs: readonly PageRun[],
  kept: ReadonlySet<number>,
  titleRun: PageRun | undefined,
): PageRun[] | null {
  const isKept = (run: PageRun) => run.texts.some((text) => kept.has(text));
  const first = runs.findIndex(isKept);
  const last = runs.findLastIndex(isKept);
  if (first < 0) return null;
  const holder = withOtherSections(commonElement(runs.filter(isKept)), runs, titleRun);
  const title = titleRun ? runs.indexOf(titleRun) : -1;
  const isHeld = ({ path }: PageRun) => holder === null || path.includes(holder);
  const begin = title >= 0 && title < first ? title : Math.min(first, runs.findIndex(isHeld));
  const start = aboveTitle(runs, begin);
  const end = Math.max(last, runs.findLastIndex(isHeld)) + 1;
  // Notes are often at the foot of the page, below everything.
  const notes = runs.slice(end).filter(({ piece }) => piece.kind === 'note');
  const range = [...runs.slice(start, end), ...notes];
  const own = (of: readonly PageRun[]) =>
    unitsOf(
      of.flatMap(({ piece, isLinked, path }) =>
        piece.aside || isLinked || path.some(asksVisitor) ? [] : [piece],
      ),
    );
  return own(range) < own(runs) * minShare ? null : range;
}

/** Runs above a title among which its day and its issuer may be, and UTF-16 units of each. */
const maxAboveTitle = 6;
const maxLine = 100;

const besideTags = /^(?:nav|footer|aside|form)$/;

/** Where the lines begin that say of a text, above its title, when and by whom it was given out. */
function aboveTitle(runs: readonly PageRun[], title: number): number {
  let start = title;
  const above = runs.slice(Math.max(0, title - maxAboveTitle), title);
  above.reverse().every(({ piece, path, isLinked }, nth) => {
    // A list that is called one of tags may hold the day.
    const isBeside = path.some(({ tag }) => besideTags.test(tag)) || path.some(isMasthead);
    if (isBeside || piece.kind === 'heading') return false;
    if (piece.text.length > maxLine || isLinked) return false;
    const role = headRoleOf(piece.text, 'und')?.role;
    if (role === 'date' || role === 'body') start = title - 1 - nth;
    return true;
  });
  return start;
}

/** Units around an element that make a section, and their share that must be the page's own. */
const section = { units: 200, share: 0.85 };

/**
 * The outermost element around one that has nothing but more of the text beside it: Readability may
 * take one section of a page for all of it.
 */
function withOtherSections(
  holder: PageElement | null,
  runs: readonly PageRun[],
  title: PageRun | undefined,
): PageElement | null {
  if (holder === null) return null;
  const path = runs.find((run) => run.path.includes(holder))?.path ?? [];
  let all = holder;
  for (const element of path.slice(0, path.indexOf(holder)).reverse()) {
    const around = runs.filter(
      (run) => run !== title && run.path.includes(element) && !run.path.includes(all),
    );
    if (around.some((run) => run.path.some(asksVisitor))) return all;
    const own = around.filter(
      ({ piece, isLinked, path: over }) =>
        !piece.aside && (!isLinked || piece.kind === 'preformatted') && !over.some(isMasthead),
    );
    const [units, ownUnits] = [around, own].map((of) => unitsOf(of.map(({ piece }) => piece)));
    if (units === undefined || ownUnits === undefined || units < section.units) continue;
    if (ownUnits < units * section.share) return all;
    all = element;
  }
  return all;
}

/** The innermost element around all runs, or an article or main element around it. */
function commonElement(runs: readonly PageRun[]): PageElement | null {
  const [first, ...others] = runs.map(({ path }) => path);
  const path = first ?? [];
  let depth = path.length;
  for (const other of others) {
    let same = 0;
    while (same < depth && other[same] === path[same]) same += 1;
    depth = same;
  }
  const shared = path.slice(0, Math.max(1, depth));
  const main = shared.findLast(
    ({ tag, attributes }) => /^(?:article|main)$/.test(tag) || attributes['role'] === 'main',
  );
  return main ?? shared.at(-1) ?? null;
}

/**
 * Whatever Readability keeps is text, whatever its class name; a list of links beside it is not.
 */
function withAside(run: PageRun, kept: ReadonlySet<number>): SourcePiece {
  const { piece, isLinked, texts, path } = run;
  if (path.some(asksVisitor)) return { ...piece, aside: piece.aside ?? 'furniture' };
  if (texts.some((text) => kept.has(text))) {
    return isLinked || piece.aside === 'caption' ? piece : { ...piece, aside: null };
  }
  const isText = piece.kind === 'heading' || piece.kind === 'note' || !isLinked;
  return isText ? piece : { ...piece, aside: piece.aside ?? 'links' };
}

/** A page that calls most of its words a menu or a footer is not believed. */
function wholePage(runs: readonly PageRun[]): SourcePiece[] {
  const pieces = runs.map(({ piece }) => piece);
  const beside = pieces.filter(({ aside }) => aside !== null);
  const isBelieved = unitsOf(beside) * 2 <= unitsOf(pieces);
  return runs.map(({ piece, path }) => {
    const aside = path.some(asksVisitor) ? 'furniture' : null;
    return { ...piece, aside: isBelieved ? (piece.aside ?? aside) : aside };
  });
}

function unitsOf(pieces: readonly SourcePiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * The heading that is the page's title: one that matches what the page calls itself; otherwise the
 * first of the first level that is not the site's own name.
 */
function titleRun(runs: readonly PageRun[], facts: SourceFacts): PageRun | undefined {
  const headings = runs.filter(({ piece }) => piece.kind === 'heading');
  const titles = facts.titles ?? [];
  const agreed = headings.find(({ piece }) => titles.some((title) => sameWords(title, piece.text)));
  if (agreed) return agreed;
  const begins = headings.find(({ piece }) => titles.some((title) => isBegun(title, piece.text)));
  if (begins) return begins;
  const isSite = ({ piece, path }: PageRun) =>
    path.some(isMasthead) || sameWords(facts.site ?? '', piece.text);
  return headings.find((run) => run.piece.level === 1 && run.piece.aside === null && !isSite(run));
}

/** Shortest heading that a title may begin with, in letters. */
const minBegun = 12;

/** A title with the name of the site behind it, however that is set apart. */
function isBegun(title: string, heading: string): boolean {
  const [whole, part] = [wordKey(title), wordKey(heading)];
  return part.length >= minBegun && whole.startsWith(part);
}

function asTitle(piece: SourcePiece): SourcePiece {
  return { ...piece, kind: 'title', level: 0, aside: null };
}
