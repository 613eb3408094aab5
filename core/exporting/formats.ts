/** The formats of an export: what each is called, what it is for and what its files look like. */

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
  /** One line on what it is for. */
  readonly about: string;
  /** File name ending, without the dot. */
  readonly extension: string;
  /** One file for everything, or one for each document. */
  readonly files: 'one' | 'each';
  /** Options that it heeds. */
  readonly heeds: readonly ('layout' | 'tags' | 'wikiLinks' | 'citations')[];
  /** Readout reads it back without loss. */
  readonly comesBack: boolean;
}

const forPeople = ['layout', 'citations', 'tags'] as const;

export const formatFacts: Readonly<Record<ExportFormat, FormatFacts>> = {
  markdown: {
    name: 'Markdown',
    about: 'Plain text with headings and quotations. Written again, only our own blocks change.',
    extension: 'md',
    files: 'each',
    heeds: forPeople,
    comesBack: true,
  },
  obsidian: {
    name: 'Markdown for Obsidian',
    about: 'With properties, callouts and block ids. Written again, only our own blocks change.',
    extension: 'md',
    files: 'each',
    heeds: [...forPeople, 'wikiLinks'],
    comesBack: true,
  },
  word: {
    name: 'Word, the text with comments',
    about: 'The whole text with your marks as shading and your notes as comments.',
    extension: 'docx',
    files: 'each',
    heeds: ['tags', 'citations'],
    comesBack: false,
  },
  'word-quotes': {
    name: 'Word, a list of quotes',
    about: 'Your quotes, notes and citations under headings.',
    extension: 'docx',
    files: 'one',
    heeds: forPeople,
    comesBack: false,
  },
  pdf: {
    name: 'PDF',
    about: 'The text with marks and notes, tagged for screen readers.',
    extension: 'pdf',
    files: 'each',
    heeds: forPeople,
    comesBack: false,
  },
  html: {
    name: 'Web page',
    about: 'The text with marks and notes in one file that needs nothing else.',
    extension: 'html',
    files: 'one',
    heeds: forPeople,
    comesBack: true,
  },
  text: {
    name: 'Plain text',
    about: 'Your quotes, notes and citations without any markup.',
    extension: 'txt',
    files: 'one',
    heeds: forPeople,
    comesBack: false,
  },
  w3c: {
    name: 'W3C Web Annotation',
    about: 'The open standard, as JSON-LD. Nothing is left out.',
    extension: 'jsonld',
    files: 'one',
    heeds: [],
    comesBack: true,
  },
  'annotation-set': {
    name: 'EPUB with annotations',
    about: 'The text as a book and an .annotation file, for Thorium and other EPUB readers.',
    extension: 'annotation',
    files: 'each',
    heeds: [],
    comesBack: true,
  },
  hypothesis: {
    name: 'Hypothesis',
    about: 'The file that the Hypothesis client imports.',
    extension: 'json',
    files: 'one',
    heeds: [],
    comesBack: true,
  },
  readwise: {
    name: 'Readwise',
    about: 'The CSV file that Readwise imports.',
    extension: 'csv',
    files: 'one',
    heeds: ['tags'],
    comesBack: false,
  },
  zotero: {
    name: 'Zotero',
    about: 'Each source as an item with your marks and notes as its note, as RDF.',
    extension: 'rdf',
    files: 'one',
    heeds: forPeople,
    comesBack: false,
  },
  'csl-json': {
    name: 'CSL JSON (sources)',
    about: 'The sources alone, for citation programs.',
    extension: 'json',
    files: 'one',
    heeds: [],
    comesBack: false,
  },
  bibtex: {
    name: 'BibTeX (sources)',
    about: 'The sources alone, for LaTeX.',
    extension: 'bib',
    files: 'one',
    heeds: [],
    comesBack: false,
  },
  ris: {
    name: 'RIS (sources)',
    about: 'The sources alone, for EndNote and others.',
    extension: 'ris',
    files: 'one',
    heeds: [],
    comesBack: false,
  },
};
