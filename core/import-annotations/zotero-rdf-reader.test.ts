/** In the shapes that Zotero writes: 6, 7, and notes written by hand. */
import { expect, test } from 'vitest';
import { escapeXml } from '#core/text/xml';
import { planned } from './planned.fixture';
import { readAnnotations } from './read-annotations';

const about = (more: object) =>
  encodeURIComponent(
    JSON.stringify({
      attachmentURI: 'http://zotero.org/users/1/items/RPZK4VAG',
      position: { pageIndex: 0, rects: [[1, 2, 3, 4]] },
      ...more,
    }),
  );
const citation =
  '<span class="citation" data-citation="%7B%7D">(<span class="citation-item">MOFA, 2024, p. 1</span>)</span>';

const rdf = (notes: readonly string[], more = '') => `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:bib="http://purl.org/net/biblio#"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:dcterms="http://purl.org/dc/terms/">
    <bib:Article rdf:about="#item_1">
        <z:itemType>webpage</z:itemType>
        <dcterms:isPartOf><bib:Journal><dc:title>Another title</dc:title></bib:Journal></dcterms:isPartOf>
        ${notes.map((_, at) => `<dcterms:isReferencedBy rdf:resource="#note_${at}"/>`).join('')}
        <dc:title>Japan-Nauru *Talks*</dc:title>
        <dc:identifier><dcterms:URI><rdf:value>https://www.example.org/talks</rdf:value></dcterms:URI></dc:identifier>
    </bib:Article>
    ${notes.map((html, at) => `<bib:Memo rdf:about="#note_${at}"><dc:subject>sea</dc:subject><rdf:value>${escapeXml(html)}</rdf:value></bib:Memo>`).join('\n')}
    ${more}
</rdf:RDF>`;

const read = (text: string) => {
  const set = readAnnotations(text);
  if (!set.ok) throw new Error(set.error);
  const { items, malformed } = set.value;
  return {
    items: items.map(({ kind, quote, note, colour }) => [kind, quote?.exact ?? null, note, colour]),
    left: malformed.map(({ reason }) => reason),
  };
};

test('a note made of annotations, as Zotero 6 and 7 write it', () => {
  const html = `<h1>Annotations<br>(30/11/2026, 10:00:00)</h1>
<p><span class="highlight" data-annotation="${about({ annotationKey: 'ABCD1234', color: '#2ea8e5' })}">“one plan”</span> ${citation} Which plan?<br>The annex.</p>
<p><span class="underline" data-annotation="${about({ annotationKey: 'ABCD1235' })}"><span style="background-color: #ffd40080">“the <b>sea</b>”</span></span> ${citation}</p>
<p>${citation} A note on the page.</p>
<p><img alt="" data-attachment-key="XYZ" data-annotation="${about({})}"><br>${citation}</p>`;
  expect(read(rdf([html]))).toEqual({
    items: [
      ['highlight', 'one plan', 'Which plan?\nThe annex.', '#2ea8e5'],
      ['highlight', 'the sea', '', null],
      ['document-note', null, 'A note on the page.', null],
    ],
    left: ['It marks a picture, not words.'],
  });
  const plan = planned(rdf([html]));
  expect(plan.items.map(({ status }) => status)).toEqual([
    'placed',
    'placed',
    'placed',
    'malformed',
  ]);
  expect(plan.items[0]?.row).toMatchObject({ labelId: 'position', tags: ['sea'] });
});

test('a note written by hand is a note on its document', () => {
  const html =
    '<div class="zotero-note znv1"><h1>Plan</h1><p>First.</p><ul><li>Second &amp; last</li></ul></div>';
  expect(read(rdf([html])).items).toEqual([
    ['document-note', null, 'Plan\nFirst.\nSecond & last', null],
  ]);
});

test('a note without an item, an item without notes, and a note without words', () => {
  const alone =
    '<bib:Memo rdf:about="#x"><rdf:value>&lt;p&gt;Alone.&lt;/p&gt;</rdf:value></bib:Memo>';
  expect(read(rdf(['<p></p>'], alone)).items).toEqual([['document-note', null, 'Alone.', null]]);
  expect(readAnnotations(rdf([]))).toEqual({ ok: false, error: 'not-annotations' });
  expect(readAnnotations(rdf(['x']).slice(0, -20))).toEqual({ ok: false, error: 'damaged' });
});

test('damaged members of a note lose what they say and no words', () => {
  const html = (encoded: string) =>
    `<p><span class="highlight" data-annotation="${encoded}">“one plan”</span> Why?`;
  for (const encoded of ['', '%', '%7B', '%22x%22', 'null']) {
    expect(read(rdf([html(encoded)])).items).toEqual([['highlight', 'one plan', 'Why?', null]]);
  }
});
