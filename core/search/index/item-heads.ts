/**
 * Items in memory and on disk: their metadata is in memory, their words where the engine is. A
 * hundred thousand share a few thousand names of documents, revisions, labels and lists of tags:
 * each is stored once and referred to by number, or a start would spend its time on copies.
 */
import { noWords } from '#core/document/words-of-text';
import type { SearchedDocument, SearchedText } from './search-answer';
import type { ItemHome } from './item-home';
import type { SearchItem } from './search-item';

type TextItem = SearchItem & { readonly kind: 'text' };
type AnnotationItem = SearchItem & { readonly kind: 'annotation' };

/** Names are replaced by their numbers. */
type TextHead = readonly [row: number, document: number, revision: number];
/** What else is known of a text is stored beside its words: a start does not need it. */
type BesideText = Pick<SearchedText, 'headings' | 'about'>;
type AnnotationHead = readonly [
  row: number,
  document: number,
  revision: number,
  id: string,
  start: number,
  end: number,
  tags: number,
  label: number,
  noted: 0 | 1,
  created: number,
  modified: number,
];

class KeptText implements TextItem {
  readonly kind = 'text';
  constructor(
    private readonly home: ItemHome,
    private readonly row: number,
    readonly documentId: string,
    readonly revision: string,
  ) {}
  get text(): string {
    return this.home.wordsOf(this.row)[0];
  }
  get headings(): SearchedText['headings'] {
    return this.beside.headings;
  }
  get about(): SearchedText['about'] {
    return this.beside.about;
  }
  private get beside(): BesideText {
    const [, beside] = this.home.wordsOf(this.row);
    return beside === '' ? noWords : (JSON.parse(beside) as BesideText);
  }
}

class KeptAnnotation implements AnnotationItem {
  readonly kind = 'annotation';
  constructor(
    private readonly home: ItemHome,
    private readonly row: number,
    readonly documentId: string,
    readonly revision: string,
    readonly id: string,
    readonly start: number,
    readonly end: number,
    readonly tags: readonly string[],
    readonly labelId: string | null,
    readonly noted: boolean,
    readonly created: number,
    readonly modified: number,
  ) {}
  get quote(): string {
    return this.home.wordsOf(this.row)[0];
  }
  get note(): string {
    return this.home.wordsOf(this.row)[1];
  }
}

export function createItemHeads(home: ItemHome) {
  const names = createNames(home);
  const over = (head: TextHead | AnnotationHead): SearchItem =>
    isText(head) ? textOver(home, names, head) : annotationOver(home, names, head);

  return {
    /** @returns the item as held in memory. */
    keep(row: number, item: SearchItem): SearchItem {
      const words = item.kind === 'text' ? wordsOfText(item) : wordsOf(item);
      const head = headOf(row, item, names.numberOf);
      home.keep(row, JSON.stringify(head), words);
      return over(head);
    },
    keepDocument(document: SearchedDocument): void {
      home.keepDocument(document.id, JSON.stringify(document));
    },
    *documents(): Generator<SearchedDocument> {
      for (const some of home.documents()) yield* some as readonly SearchedDocument[];
    },
    /** Only what `keep` wrote is there: opening an index proves that it is whole. */
    *items(): Generator<readonly [number, SearchItem]> {
      for (const some of home.heads()) {
        for (const head of some as readonly (TextHead | AnnotationHead)[]) {
          yield [head[0], over(head)];
        }
      }
    },
  };
}

function wordsOfText({ text, headings, about }: TextItem): readonly [string, string] {
  return [text, JSON.stringify({ headings, about } satisfies BesideText)];
}

function wordsOf({ quote, note }: AnnotationItem): readonly [string, string] {
  return [quote, note];
}

function headOf(
  row: number,
  item: SearchItem,
  numberOf: (name: string) => number,
): TextHead | AnnotationHead {
  const [document, revision] = [numberOf(item.documentId), numberOf(item.revision)];
  if (item.kind === 'text') return [row, document, revision];
  const { id, start, end, tags, labelId, noted, created, modified } = item;
  const label = labelId === null ? 0 : numberOf(labelId);
  const listed = tags.length === 0 ? 0 : numberOf(JSON.stringify(tags));
  const flag = noted ? 1 : 0;
  return [row, document, revision, id, start, end, listed, label, flag, created, modified];
}

function isText(head: TextHead | AnnotationHead): head is TextHead {
  return head.length === 3;
}

function textOver(home: ItemHome, { name }: Names, head: TextHead): TextItem {
  const [row, document, revision] = head;
  return new KeptText(home, row, name(document), name(revision));
}

function annotationOver(home: ItemHome, { name, tags }: Names, head: AnnotationHead) {
  const [row, document, revision, id, start, end, listed, label, noted, created, modified] = head;
  return new KeptAnnotation(
    home,
    row,
    name(document),
    name(revision),
    id,
    start,
    end,
    tags(listed),
    label === 0 ? null : name(label),
    noted === 1,
    created,
    modified,
  );
}

interface Names {
  /** Assigned when a name is first seen; 0 stands for no name. */
  readonly numberOf: (name: string) => number;
  readonly name: (number: number) => string;
  /** For a name that is a list of tags. */
  readonly tags: (number: number) => readonly string[];
}

function createNames(home: ItemHome): Names {
  const names = [''];
  const numbers = new Map<string, number>();
  const lists = new Map<number, readonly string[]>([[0, []]]);
  for (const some of home.names()) {
    for (const [number, name] of some as readonly (readonly [number, string])[]) {
      names[number] = name;
      numbers.set(name, number);
    }
  }
  return {
    numberOf(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const number = names.push(name) - 1;
      numbers.set(name, number);
      home.keepName(number, JSON.stringify([number, name]));
      return number;
    },
    name: (number) => names[number] ?? '',
    tags(number) {
      const known = lists.get(number);
      if (known) return known;
      const list = JSON.parse(names[number] ?? '[]') as readonly string[];
      lists.set(number, list);
      return list;
    },
  };
}
