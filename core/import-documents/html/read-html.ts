/**
 * A saved page as a text: the article and what is with it, the rest of the page left out. What
 * lies inside the article but is a list of links or a bar of buttons is kept beside the text.
 */
import { ok, type Result } from '#core/result';
import type { SourcePiece } from '../source-text';
import type { ReadText } from '../unread';
import { articleTexts } from './article';
import { pageFacts } from './page-facts';
import { pageRuns, unreadIn, type PageRun } from './page-runs';
import { pageTree, type PageElement } from './page-tree';

export function readHtml(html: string): Result<ReadText, 'damaged'> {
  const tree = pageTree(html);
  if (!tree.ok) return tree;
  const { body, said } = tree.value;
  const facts = pageFacts(said, html);
  const runs = pageRuns(body);
  const kept = articleTexts(body, facts.title ?? '');
  const range = kept && articleRange(runs, kept);
  const pieces = range ? range.map((run) => withAside(run, kept)) : wholePage(runs);
  return ok({ pieces: titled(pieces), facts, unread: unreadIn(range ?? runs) });
}

/** The words of a piece of HTML, all of them. */
export function htmlPieces(html: string): SourcePiece[] {
  const tree = pageTree(html);
  return tree.ok ? titled(wholePage(pageRuns(tree.value.body))) : [];
}

/** Share of a page's own words, its menus and links apart, that an article must have. */
const minShare = 0.7;

/**
 * From the page's title, or the start of the element that holds all that was kept, to that element's
 * end. Null when many of the page's own words would be left out: then it is no
 * article, and the whole page is the text.
 */
function articleRange(runs: readonly PageRun[], kept: ReadonlySet<number>): PageRun[] | null {
  const isKept = (run: PageRun) => run.texts.some((text) => kept.has(text));
  const first = runs.findIndex(isKept);
  const last = runs.findLastIndex(isKept);
  if (first < 0) return null;
  const holder = commonElement(runs.filter(isKept));
  const title = runs.findIndex(({ piece }) => piece.kind === 'heading' && piece.level === 1);
  const isHeld = ({ path }: PageRun) => holder === null || path.includes(holder);
  const start = title >= 0 && title < first ? title : Math.min(first, runs.findIndex(isHeld));
  const range = runs.slice(start, Math.max(last, runs.findLastIndex(isHeld)) + 1);
  const own = (of: readonly PageRun[]) =>
    unitsOf(of.flatMap(({ piece, isLinked }) => (piece.aside || isLinked ? [] : [piece])));
  return own(range) < own(runs) * minShare ? null : range;
}

/** The innermost element that all runs stand in, or an article or main element around it. */
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

/** What Readability keeps is text whatever it is called; a list of links beside it is none. */
function withAside(run: PageRun, kept: ReadonlySet<number>): SourcePiece {
  const { piece, isLinked, texts } = run;
  if (texts.some((text) => kept.has(text))) {
    return isLinked || piece.aside === 'caption' ? piece : { ...piece, aside: null };
  }
  const isText = piece.kind === 'heading' || !isLinked;
  return isText ? piece : { ...piece, aside: piece.aside ?? 'links' };
}

/** A page that calls most of its words a menu or a footer is not believed. */
function wholePage(runs: readonly PageRun[]): SourcePiece[] {
  const pieces = runs.map(({ piece }) => piece);
  const beside = pieces.filter(({ aside }) => aside !== null);
  const isBelieved = unitsOf(beside) * 2 <= unitsOf(pieces);
  return isBelieved ? pieces : pieces.map((piece) => ({ ...piece, aside: null }));
}

function unitsOf(pieces: readonly SourcePiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** The page's first heading of the first level is its title. */
function titled(pieces: readonly SourcePiece[]): SourcePiece[] {
  const first = pieces.findIndex(
    ({ kind, level, aside }) => kind === 'heading' && level === 1 && !aside,
  );
  return pieces.map((piece, at) => (at === first ? { ...piece, kind: 'title', level: 0 } : piece));
}
