import { expect, test } from 'vitest';
import { markedUp } from '#core/document/spans.fixture';
import { htmlPieces } from './read-html';

const read = (body: string) =>
  htmlPieces(`<body>${body}</body>`).map((piece) => [piece.kind, markedUp(piece)]);

const agreed = (mark: string) => `<p>They agreed${mark} on it.</p>`;

test('the link that begins a note is its mark, where no blank is behind it, too', () => {
  const mark =
    '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>';
  const note = `<div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>As was said.</p></div>`;
  expect(read(agreed(mark) + note)).toEqual([
    ['paragraph', 'They agreed<note-reference=sdfootnote1sym>[1]</note-reference> on it.'],
    ['note', '<note-mark=sdfootnote1sym>1</note-mark>As was said.'],
  ]);
});

test('a link that begins a note of a list above the text makes no note of the words it leads to', () => {
  const note = `<ol><li id="n1"><sup><a href="#r1">a</a></sup> As was said.</li></ol>`;
  const text = `<p>They agreed<sup id="r1"><a href="#n1">1</a></sup> on it.</p>`;
  const kinds = read(`<p>They met.</p>${note}${text}`).map(([kind]) => kind);
  expect(kinds).not.toContain('note');
});

test('the mark of a note may be all there is in a cell', () => {
  const table = `<table><tr><td>Fish</td><td><sup><a href="#n1">a</a></sup></td></tr></table>`;
  expect(read(`${table}<p id="n1">a. Not counted.</p>`)).toEqual([
    ['table-row', '<cell>Fish</cell> | <cell><note-reference=n1>[a]</note-reference></cell>'],
    ['note', '<note-mark=n1>a.</note-mark> Not counted.'],
  ]);
});

test('links for each mark of a note are no words of it, and its source is set as any words', () => {
  const marks = [1, 2].map(
    (nth) => `<sup id="cite_ref-2_${nth}"><a href="#cite_note-2">[2]</a></sup>`,
  );
  const back = [1, 2].map((nth) => `<a href="#cite_ref-2_${nth}"><sup><b>${nth}</b></sup></a>`);
  const note = `<li id="cite_note-2"><span class="mw-cite-backlink">^ ${back.join(' ')}</span>
    <cite class="citation book">Doe. <i>The Sea</i>.</cite></li>`;
  expect(read(`${marks.map(agreed).join('')}<ol start="2">${note}</ol>`).at(-1)).toEqual([
    'note',
    '<note-mark=cite_note-2>2.</note-mark> Doe. <emphasis>The Sea</emphasis>.',
  ]);
});

test('each of two marks that are pictures has a number', () => {
  const mark = (nth: number) =>
    agreed(`<a epub:type="noteref" href="#n${nth}"><img src="mark.png"></a>`);
  expect(read(mark(1) + mark(2)).map(([, words]) => words)).toEqual([
    'They agreed<note-reference=n1>[1]</note-reference> on it.',
    'They agreed<note-reference=n2>[2]</note-reference> on it.',
  ]);
});

test.each(['noteref', 'refnote', 'footnote-ref', 'note_call fnref'])(
  'a link of the class %s is the mark of a note, raised or not',
  (name) => {
    const mark = `<a class="${name}" href="#p7">1</a>`;
    expect(read(`${agreed(mark)}<p id="p7">1. As was said.</p>`)).toEqual([
      ['paragraph', 'They agreed<note-reference=p7>1</note-reference> on it.'],
      ['note', '<note-mark=p7>1.</note-mark> As was said.'],
    ]);
  },
);
