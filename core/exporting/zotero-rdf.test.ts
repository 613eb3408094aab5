import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { highlight } from '#core/annotations/acts';
import type { Annotation } from '#core/model/annotation';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import { starterLabels } from '#core/model/label';
import { createCiter } from '#core/citing/cite';
import { sourceRecords, sourceWords } from '#core/model/source-record.arbitrary';
import type { SourceRecord } from '#core/model/source-record';
import { passageFrom, workingLunch, workingLunchSource } from '#core/citing/working-lunch.fixture';
import { buildBlocks } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { defaultOptions, type ExportedDocument, type ExportSet } from './export-set';
import { xmlText } from '#core/text/xml';
import { documentsAsZoteroRdf } from './zotero-rdf';
import type { Passage } from '#core/text/passage';
import { runsOf } from '#core/text/property-runs.fixture';

const citer = await createCiter('chicago-notes');
const base = 'http://base.example/';
const names = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  z: 'http://www.zotero.org/namespaces/export#',
  bib: 'http://purl.org/net/biblio#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://nwalsh.com/rdf/vCard#',
};

interface Triple {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

/** The triples, after a strict parser has accepted the XML. */
function triplesIn(xml: string): Triple[] {
  const strict = new SaxesParser({ xmlns: true });
  strict.on('error', (error) => {
    throw error;
  });
  strict.write(xml).close();
  const triples: Triple[] = [];
  const parser = new RdfXmlParser({ baseIRI: base });
  parser.on('data', (triple: Triple) => triples.push(triple));
  parser.on('error', (error: Error) => {
    throw error;
  });
  parser.write(xml);
  parser.end();
  return triples;
}

/** The values at the end of a path of properties. */
function valuesAt(triples: readonly Triple[], from: string, ...path: string[]): string[] {
  return path.reduce(
    (subjects, property) =>
      subjects.flatMap((subject) =>
        triples
          .filter((each) => each.subject.value === subject && each.predicate.value === property)
          .map((each) => each.object.value),
      ),
    [from],
  );
}

function shown(html: string): string {
  const words = (node: DefaultTreeAdapterMap['node']): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    const inside = 'childNodes' in node ? node.childNodes.map(words).join('') : '';
    return /^(?:p|h1|h2|br)$/.test(node.nodeName) ? `${inside}\n` : inside;
  };
  return words(parseFragment(html));
}

function setOf(...documents: ExportedDocument[]): ExportSet {
  const options = defaultOptions;
  const generated = '2026-11-24T00:00:00.000Z';
  const complete = true;
  const author = null;
  const version = '0.1.0';
  return { documents, labels: starterLabels, options, complete, author, generated, version };
}

function marked(passage: Passage, document = workingLunch): Annotation {
  return highlight(document, passage, 'commitment', countedContext()).annotation;
}

function exported(annotations: Annotation[], source: SourceRecord = workingLunchSource) {
  return { document: workingLunch, source, annotations };
}

test('a summary is a report with its annotations in one note', () => {
  const later = { ...marked(passageFrom('One Billion Tree')), id: 'b', tags: ['climate'] };
  const first = { ...marked(passageFrom('two leaders concurred')), id: 'a', note: 'Since 2022.' };
  const triples = triplesIn(documentsAsZoteroRdf(setOf(exported([later, first])), citer));
  const item = workingLunchSource.address ?? '';
  const at = (...path: string[]) => valuesAt(triples, item, ...path);
  expect(at(`${names.rdf}type`)).toEqual([`${names.bib}Report`]);
  expect(at(`${names.z}itemType`)).toEqual(['report']);
  expect(at(`${names.dc}title`)).toEqual([workingLunch.title]);
  expect(at(`${names.dc}date`)).toEqual(['2023-09-20']);
  expect(at(`${names.dcterms}dateSubmitted`)).toEqual(['2026-11-24']);
  expect(at(`${names.dc}type`)).toEqual(['Press release']);
  expect(at(`${names.dc}description`)).toEqual(['[Provisional translation]']);
  expect(at(`${names.dc}subject`)).toEqual(['climate']);
  expect(at(`${names.z}language`)).toEqual(['en']);
  expect(at(`${names.dc}identifier`, `${names.rdf}value`)).toEqual([item]);
  expect(at(`${names.bib}authors`, `${names.rdf}_1`, `${names.foaf}surname`)).toEqual([
    'Ministry of Foreign Affairs of Japan',
  ]);
  expect(at(`${names.dc}publisher`, `${names.vcard}adr`, `${names.vcard}locality`)).toEqual([
    'Tokyo',
  ]);
  const [note = ''] = at(`${names.dcterms}isReferencedBy`, `${names.rdf}value`);
  const lines = shown(note).split('\n');
  expect([...lines.slice(0, 3), ...lines.slice(4, 6)]).toEqual([
    workingLunch.title,
    'Outset',
    '“two leaders concurred”',
    'Since 2022.',
    'Commitment',
  ]);
  expect(lines[3]).toMatch(/para\. 2, § “Outset”, .*\[Provisional translation\]\.$/);
  expect(lines.slice(6, 8)).toEqual(['Bilateral relations', '“One Billion Tree”']);
  expect(lines[9]).toBe('Commitment · #climate');
});

test('two documents from one address are two items', () => {
  const triples = triplesIn(documentsAsZoteroRdf(setOf(exported([]), exported([])), citer));
  const titled = triples.filter(({ predicate }) => predicate.value === `${names.dc}title`);
  expect(titled.map(({ subject }) => subject.value)).toEqual([`${base}#item_1`, `${base}#item_2`]);
});

test('a document without annotations has no note', () => {
  expect(documentsAsZoteroRdf(setOf(exported([])), citer)).not.toContain('bib:Memo');
});

test('a quote has the translation mark beside it without citations too', () => {
  const set = setOf(exported([marked(passageFrom('One Billion Tree'))]));
  const file = documentsAsZoteroRdf(
    { ...set, options: { ...set.options, citations: false } },
    citer,
  );
  const [note = ''] = valuesAt(triplesIn(file), `${base}#note_1`, `${names.rdf}value`);
  expect(shown(note)).toContain('“One Billion Tree”\n[Provisional translation]\n');
});

test('a quote whose place holds other words now is cited without a place', () => {
  const blocks = buildBlocks([{ kind: 'paragraph', text: 'Something else altogether.' }]);
  const document: DocumentRecord = { ...workingLunch, blocks };
  const annotations = [marked(passageFrom('One Billion Tree'))];
  const file = documentsAsZoteroRdf(setOf({ ...exported(annotations), document }), citer);
  const [note = ''] = valuesAt(triplesIn(file), `${base}#note_1`, `${names.rdf}value`);
  expect(shown(note)).toContain('“One Billion Tree”\nMinistry');
  expect(note).not.toContain('para.');
});

test('the triples hold exactly the words, whatever they are', () => {
  const several = fc.array(fc.tuple(sourceRecords, sourceWords, sourceWords, sourceWords), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(several, (all) => {
      const documents = all.map(([source, quote, note, tag]) => {
        const blocks = buildBlocks([{ kind: 'paragraph', text: quote }]);
        const document = { ...workingLunch, blocks: [...blocks] };
        const whole = { start: 0, end: Math.max(1, canonicalText(blocks).length) };
        return {
          document,
          source,
          annotations: [{ ...marked(whole, document), note, tags: [tag] }],
        };
      });
      const triples = triplesIn(documentsAsZoteroRdf(setOf(...documents), citer));
      const allAt = (property: string) =>
        triples
          .filter(({ predicate }) => predicate.value === property)
          .map(({ object }) => object.value);
      expect(allAt(`${names.dc}title`)).toEqual(all.map(([source]) => xmlText(source.title)));
      expect(allAt(`${names.dc}subject`)).toEqual(all.map(([, , , tag]) => xmlText(tag)));
      expect(allAt(`${names.foaf}surname`)).toEqual(
        all.flatMap(([{ body }]) => (body === null ? [] : [xmlText(body)])),
      );
      expect(allAt(`${names.dc}description`)).toEqual(
        all.flatMap(([{ translationMark: mark }]) => (mark === null ? [] : [xmlText(mark)])),
      );
      documents.forEach(({ document, source, annotations }, at) => {
        const [note = ''] = valuesAt(triples, `${base}#note_${at + 1}`, `${names.rdf}value`);
        const words = shown(note).replace(/\n/g, ' ');
        const oneLine = (text: string) => xmlText(text).replace(/\r\n?|\n/g, ' ');
        expect(words).toContain(`“${oneLine(canonicalText(document.blocks))}”`);
        expect(words).toContain(`${oneLine(source.title)} `);
        expect(words).toContain(oneLine(source.translationMark ?? ''));
        expect(words).toContain(oneLine(annotations[0]?.note ?? ''));
      });
    }),
    runsOf({ few: 60, many: 200 }),
  );
});
