/** A record against what a careful reader says of the publication, field by field. */

export const fields = [
  'title',
  'date',
  'language',
  'mark',
  'body',
  'outside the text',
  'lead first',
  'headings',
  'list items',
  'facts',
  'words lost',
];

/** @param row of labels.jsonl; lines are counted from 1 over those that are not blank. */
export function compare(row, { record, lines, reasons, pieces }) {
  const label = row.text === undefined ? row : numbered(row, pieces);
  const derived = !reasons.some(({ place }) => place === 'title') && !hasTitle(label, record);
  const blocks = record.blocks;
  return {
    title: one(label.title, derived ? null : record.title, sameWords),
    date: one(label.date, record.date, same),
    language: one(label.language, record.language.slice(0, 2), same),
    mark: one(label.mark, record.translationMark, sameWords),
    body: one(label.body, record.published?.body ?? null, isSameBody),
    'outside the text': outside(label, lines, record, pieces),
    'lead first': one(label.lead, blocks[0]?.text ?? '', (lead, text) =>
      isLead(label, pieces, lead, text),
    ),
    headings: structure(label, pieces, blocks, 'heading'),
    'list items': structure(label, pieces, blocks, 'list-item'),
    facts: facts(label, record.facts),
    'words lost': lost(record, pieces, row.text),
  };
}

/**
 * A row that names the lines of a page by their openings, as how many there are depends on what is
 * read of the page. All lines that it does not name are outside.
 */
function numbered(row, pieces) {
  const lineOf = (opening) => pieces.findIndex(({ text }) => isOpening(opening, text)) + 1;
  const lines = (openings = []) => openings.map(lineOf).filter((line) => line > 0);
  const everyLine = (openings = []) =>
    pieces.flatMap(({ text: words }, at) =>
      openings.some((opening) => isOpening(opening, words)) ? [at + 1] : [],
    );
  const levels = (some = []) => some.map(([opening, level]) => [lineOf(opening), level]);
  const { text, either, items, maybeItems, headings, maybeHeadings } = row;
  const inside = new Set([...lines(text), ...everyLine(either)]);
  return {
    ...row,
    outside: pieces.map((_, at) => at + 1).filter((line) => !inside.has(line)),
    either: everyLine(either),
    headings: levels(headings),
    maybeHeadings: levels(maybeHeadings),
    items: lines(items),
    maybeItems: lines(maybeItems),
  };
}

/** The page's own title, that is on no line of it. */
function hasTitle({ title }, record) {
  return title !== null && sameWords(title, record.title);
}

const key = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
const same = (one, other) => one === other;
const sameWords = (one, other) => key(one) === key(other);
/** A body may go by several names: "NATO | North Atlantic Treaty Organization". */
const isSameBody = (one, other) =>
  one.split(' | ').some((name) => key(name).replace(/^the/, '') === key(other).replace(/^the/, ''));
const opensAlike = (opening, text) => key(text).startsWith(key(opening).slice(0, 30));

/** All of it, behind a number: a title and a lead may have many first words in common. */
const isOpening = (opening, text) =>
  [text, text.replace(/^\d{1,2}[.)．] ?/u, '')].some((words) =>
    key(words).startsWith(key(opening)),
  );

/** The lead, or a line that may be text as well as not. */
function isLead({ either = [] }, pieces, lead, text) {
  return (
    opensAlike(lead, text) || either.some((line) => sameWords(pieces[line - 1]?.text ?? '', text))
  );
}

function one(expected, shown, isRight) {
  const said = `${expected ?? '-'} <> ${shown ?? '-'}`;
  if (expected === null && shown === null) return { right: 1, wrong: [], missing: [] };
  if (expected !== null && shown === null) return { right: 0, wrong: [], missing: [said] };
  const right = expected !== null && isRight(expected, shown);
  return { right: right ? 1 : 0, wrong: right ? [] : [said], missing: [] };
}

/** One verdict for a text: right when each of its lines is on the side where it belongs. */
function outside({ title, outside: beside = [], either = [] }, lines, { blocks, asides }, pieces) {
  const [wrong, missing] = [[], []];
  const isIn = (some, text) => some.some((each) => sameWords(each.text, text));
  const words = blocks.map(({ text }) => key(text)).join('');
  pieces.forEach(({ text }, at) => {
    const line = lines.find(({ index }) => index === at);
    const isTitle = line?.place === 'title' || (title !== null && sameWords(text, title));
    if (either.includes(at + 1) || isTitle) return;
    // A line of a word or two may be beside the text, and its words in a sentence of it.
    const isBeside = isIn(asides, text) && !isIn(blocks, text);
    const isOut = line ? line.place !== 'text' : isBeside || !words.includes(key(text));
    if (isOut && !beside.includes(at + 1)) wrong.push(`out: ${text.slice(0, 80)}`);
    if (!isOut && beside.includes(at + 1)) missing.push(`in: ${text.slice(0, 80)}`);
  });
  return {
    right: wrong.length + missing.length === 0 ? 1 : 0,
    wrong: wrong.slice(0, 1),
    missing: wrong.length > 0 ? [] : missing.slice(0, 1),
  };
}

function structure(label, pieces, blocks, kind) {
  const isHeading = kind === 'heading';
  const expected = isHeading ? (label.headings ?? []) : (label.items ?? []).map((n) => [n, 0]);
  const allowed = isHeading
    ? (label.maybeHeadings ?? [])
    : (label.maybeItems ?? []).map((n) => [n, 0]);
  const shown = blocks.filter((block) => block.kind === kind);
  const is = (block, [line, level]) =>
    sameWords(block.text, pieces[line - 1]?.text ?? '') && (level === 0 || block.level === level);
  const right = expected.filter((each) => shown.some((block) => is(block, each)));
  const wrong = shown
    .filter((block) => ![...expected, ...allowed].some((each) => is(block, each)))
    .map(({ text, level }) => `${level} ${text.slice(0, 80)}`);
  const missing = expected
    .filter((each) => !right.includes(each))
    .map(([line, level]) => `${level} ${pieces[line - 1]?.text.slice(0, 80) ?? line}`)
    .filter((each) => !wrong.some((other) => other.slice(1) === each.slice(1)));
  return { right: right.length, wrong, missing };
}

function facts({ facts: said = [], maybeFacts = [] }, shown) {
  const expected = said.map(factOf);
  const allowed = maybeFacts.map(factOf);
  const wrong = shown
    .filter((fact) => ![...expected, ...allowed].some((label) => agrees(fact, label)))
    .map(factWords);
  const missing = expected
    .filter((label) => !shown.some((fact) => agrees(fact, label)))
    .map(factWords);
  return { right: expected.length - missing.length, wrong, missing };
}

/** "person:Jane Roe/Minister of Trade" */
function factOf(label) {
  const [, kind, text, detail = null] = /^(\w+):([^/]*)(?:\/(.*))?$/.exec(label);
  return { kind, text, detail };
}

const factWords = ({ kind, text, detail }) => `${kind}: ${text} | ${detail ?? ''}`;

function agrees(fact, label) {
  const isSameKind = fact.kind === label.kind && within(fact.text, label.text);
  const isNamed = fact.kind === 'person' && fact.detail && label.detail;
  return isSameKind && (!isNamed || within(fact.detail, label.detail));
}

function within(one, other) {
  const [a, b] = [key(one), key(other)];
  return a.includes(b) || b.includes(a);
}

/**
 * Every word of the file is in the title, the head, a block or an aside, and each line of the text
 * of a page is read.
 */
function lost({ title, head, blocks, asides }, pieces, openings = []) {
  const kept = [title, ...head.map(({ text }) => text), ...blocks.map(({ text }) => text)];
  const words = key([...kept, ...asides.map(({ text }) => text)].join('\n'));
  const missing = pieces
    .filter(({ text }) => !words.includes(key(text)))
    .map(({ text }) => text.slice(0, 80));
  const unread = openings.filter((opening) => !pieces.some(({ text }) => isOpening(opening, text)));
  return {
    right: missing.length + unread.length === 0 ? 1 : 0,
    wrong: [],
    missing: [...missing, ...unread],
  };
}
