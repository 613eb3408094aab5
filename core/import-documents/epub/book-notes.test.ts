import { describe, expect, test } from 'vitest';
import { isLongRun } from '#core/text/property-runs.fixture';
import { chapter, readBook } from './book.fixture';

describe('notes in a document of their own, which nothing calls notes', () => {
  const two =
    '<item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/><item id="c" href="c.xhtml"/>';
  const book = (parts: Readonly<Record<string, string>>) =>
    readBook({
      items: two,
      spine: Object.keys(parts),
      parts: Object.fromEntries(
        Object.entries(parts).map(([id, body]) => [`OPS/${id}.xhtml`, chapter(body)]),
      ),
    });

  test.each([
    [
      'the mark itself is the place',
      '<p>They met<sup><a id="r1" href="c.xhtml#n1">1</a></sup> there.</p>',
      '<p id="n1"><a href="a.xhtml#r1">1</a>. In Lima.</p>',
    ],
    [
      'the raised letter is the place, and the note has its own at its number',
      '<p>They met<sup id="r1"><a href="c.xhtml#n1">1</a></sup> there.</p>',
      '<p><sup><a id="n1" href="a.xhtml#r1">1</a></sup> In Lima.</p>',
    ],
    [
      'the raised letter is in the link, and there is no way back',
      '<p>They met<a href="c.xhtml#n1"><sup>1</sup></a> there.</p>',
      '<ol><li id="n1">In Lima.</li></ol>',
    ],
    [
      'the link is named as a note, and the way back is a sign',
      '<p>They met<a class="refnote" id="rn1" href="c.xhtml#n1">1</a> there.</p>',
      '<div class="footnote" id="n1"><a href="a.xhtml#rn1">↑</a> In Lima.</div>',
    ],
    [
      'an empty place before the mark, and a way back at the end of the note',
      '<p>They met<a id="r1"></a><sup><a href="../OPS/c.xhtml#n1">1</a></sup> there.</p>',
      '<div id="n1"><p>1. In Lima. <a href="a.xhtml#r1">↩</a></p></div>',
    ],
  ])('%s', async (_, text, note) => {
    const { marked } = await book({ a: text, b: '<p>They left.</p>', c: note });
    expect(marked[0]).toMatch(
      /^They met<note-reference=c\.xhtml#n1>(?:\[1\]|1)<\/note-reference> there\.$/,
    );
    expect(marked.at(-1)).toContain('<note-mark=c.xhtml#n1');
    expect(marked.at(-1)).toMatch(/In Lima\.$/);
  });

  test('two documents whose notes have the same ids keep theirs apart', async () => {
    const text = (other: string) =>
      `<p>They met<sup><a id="r1" href="${other}.xhtml#n1">1</a></sup> there.</p>`;
    const note = '<p id="n1"><a href="a.xhtml#r1">1</a>. In Lima.</p>';
    const own = '<p>They left<sup><a href="#n1">1</a></sup> soon.</p><p id="n1">1. By sea.</p>';
    const { marked } = await book({ a: text('c'), b: own, c: note });
    expect(marked[0]).toContain('<note-reference=c.xhtml#n1>');
    expect(marked[1]).toContain('<note-reference=n1>');
    expect(marked[3]).toContain('<note-mark=c.xhtml#n1');
  });

  test.each([
    [
      'a list of chapters',
      '<p><a id="r1" href="c.xhtml#n1">1</a></p>',
      '<h2 id="n1"><a href="a.xhtml#r1">1</a></h2><p>In Lima.</p>',
    ],
    [
      'a figure that is not raised, without a way back',
      '<p>They met<a class="note" id="r1" href="c.xhtml#n1">1</a> there.</p>',
      '<p id="n1">1. In Lima.</p>',
    ],
    [
      'the number of a verse',
      '<p><sup><a href="c.xhtml#n1">1</a></sup> They met there.</p>',
      '<p id="n1">1. In Lima.</p>',
    ],
    [
      'a raised figure that leads to a document further up',
      '<p id="n1">In Lima.</p>',
      '<p>They met<sup><a href="a.xhtml#n1">1</a></sup> there.</p>',
    ],
    [
      'a way back to another place',
      '<p id="x">They met<a class="note" id="r1" href="c.xhtml#n1">1</a> there.</p><p id="r2">So.</p>',
      '<p id="n1"><a href="a.xhtml#r2">1</a>. In Lima.</p>',
    ],
    [
      'words that are no mark',
      '<p>They met <a id="r1" href="c.xhtml#n1">in Lima</a> there.</p>',
      '<p id="n1"><a href="a.xhtml#r1">1</a>. In Lima.</p>',
    ],
  ])('%s is no note', async (_, text, note) => {
    const { marked } = await book({ a: text, c: note });
    expect(marked.join()).not.toContain('note-');
  });

  test('thousands of links to and fro are read', async () => {
    const many = (other: string, own: string, to: string) =>
      Array.from(
        { length: isLongRun() ? 10_000 : 3000 },
        (_, nth) => `<sup><a id="${own}${nth}" href="${other}.xhtml#${to}0">1</a></sup>`,
      );
    const { blocks } = await book({
      a: `<p>They met ${many('c', 'r', 'n').join('')}</p>`,
      c: `<p>In Lima ${many('a', 'n', 'r').join('')}</p>`,
    });
    expect(blocks.join(' ')).toContain('In Lima');
  });
});
