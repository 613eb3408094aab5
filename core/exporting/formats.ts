/** The export formats: name, purpose and files of each. */

export const exportFormats = [
  'markdown',
  'obsidian',
  'word',
  'word-quotes',
  'pdf',
  'html',
  'text',
  'w3c',
  'annotation-set',
  'hypothesis',
  'readwise',
  'zotero',
  'csl-json',
  'bibtex',
  'ris',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface FormatFacts {
  readonly name: string;
  /** Its purpose in one line. */
  readonly about: string;
  /** File extension, without the dot. */
  readonly extension: string;
  /** One file for everything, or one for each document. */
  readonly files: 'one' | 'each';
  /** Options that affect it. */
  readonly options: readonly ('layout' | 'tags' | 'wikiLinks' | 'citations')[];
  /** Readout reads it back without loss. */
  readonly roundTrips: boolean;
}

const readableOptions = ['layout', 'citations', 'tags'] as const;

export const formatFacts: Readonly<Record<ExportFormat, FormatFacts>> = {
  markdown: {
    name: 'Markdown',
    about: 'Plain text with headings and quotations. Exporting again only changes our own blocks.',
    extension: 'md',
    files: 'each',
    options: readableOptions,
    roundTrips: true,
  },
  obsidian: {
    name: 'Markdown for Obsidian',
    about: 'With properties, callouts and block ids. Exporting again only changes our own blocks.',
    extension: 'md',
    files: 'each',
    options: [...readableOptions, 'wikiLinks'],
    roundTrips: true,
  },
  word: {
    name: 'Word, the text with comments',
    about: 'The whole text with your marks as shading and your notes as comments.',
    extension: 'docx',
    files: 'each',
    options: ['tags', 'citations'],
    roundTrips: false,
  },
  'word-quotes': {
    name: 'Word, a list of quotes',
    about: 'Your quotes, notes and citations under headings.',
    extension: 'docx',
    files: 'one',
    options: readableOptions,
    roundTrips: false,
  },
  pdf: {
    name: 'PDF',
    about: 'The text with marks and notes, tagged for screen readers.',
    extension: 'pdf',
    files: 'each',
    options: readableOptions,
    roundTrips: false,
  },
  html: {
    name: 'Web page',
    about: 'The text with marks and notes in one file that needs nothing else.',
    extension: 'html',
    files: 'one',
    options: readableOptions,
    roundTrips: true,
  },
  text: {
    name: 'Plain text',
    about: 'Your quotes, notes and citations without any markup.',
    extension: 'txt',
    files: 'one',
    options: readableOptions,
    roundTrips: false,
  },
  w3c: {
    name: 'W3C Web Annotation',
    about: 'The open standard, as JSON-LD. Nothing is left out.',
    extension: 'jsonld',
    files: 'one',
    options: [],
    roundTrips: true,
  },
  'annotation-set': {
    name: 'EPUB with annotations',
    about: 'The text as a book and its annotations beside it, for Thorium and other EPUB readers.',
    extension: 'annotation',
    files: 'each',
    options: [],
    roundTrips: true,
  },
  hypothesis: {
    name: 'Hypothesis',
    about: 'The file that the Hypothesis client imports.',
    extension: 'json',
    files: 'one',
    options: [],
    roundTrips: true,
  },
  readwise: {
    name: 'Readwise',
    about: 'The CSV file that Readwise imports.',
    extension: 'csv',
    files: 'one',
    options: ['tags'],
    roundTrips: false,
  },
  zotero: {
    name: 'Zotero',
    about: 'Each source as an item with your marks and notes as its note, as RDF.',
    extension: 'rdf',
    files: 'one',
    options: readableOptions,
    roundTrips: false,
  },
  'csl-json': {
    name: 'CSL JSON (sources)',
    about: 'The sources alone, for citation programs.',
    extension: 'json',
    files: 'one',
    options: [],
    roundTrips: false,
  },
  bibtex: {
    name: 'BibTeX (sources)',
    about: 'The sources alone, for LaTeX.',
    extension: 'bib',
    files: 'one',
    options: [],
    roundTrips: false,
  },
  ris: {
    name: 'RIS (sources)',
    about: 'The sources alone, for EndNote and others.',
    extension: 'ris',
    files: 'one',
    options: [],
    roundTrips: false,
  },
};
