/**
 * The part of the `docx` package that Readout uses. Its own declarations pull in those of Node,
 * which do not belong in core; core/tsconfig.json refers to this file instead.
 */

/** An element of a part; only the classes below can create one. */
declare class XmlComponent {
  protected constructor();
  protected readonly root: unknown;
}

export interface Shading {
  /** The pattern that is all background. */
  readonly type: 'clear';
  /** Six hex digits. */
  readonly fill: string;
}

export type UnderlineName = 'single' | 'double' | 'dotted' | 'dash' | 'wave' | 'thick';

/** Sizes are half points, lengths twentieths of a point, as everywhere in WordprocessingML. */
export interface RunLook {
  /** Id of a character style. */
  readonly style?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
  readonly superScript?: boolean;
  readonly subScript?: boolean;
  readonly size?: number;
  /** Six hex digits. */
  readonly color?: string;
  readonly shading?: Shading;
  readonly underline?: { readonly type: UnderlineName; readonly color?: string };
  readonly rightToLeft?: boolean;
  readonly font?: {
    readonly ascii?: string;
    readonly hAnsi?: string;
    readonly eastAsia?: string;
    readonly cs?: string;
    readonly hint?: 'eastAsia';
  };
  readonly language?: {
    readonly value: string;
    readonly eastAsia: string;
    readonly bidirectional: string;
  };
}

export interface ParagraphLook {
  readonly indent?: { readonly left?: number; readonly hanging?: number };
  readonly spacing?: {
    readonly before: number;
    readonly after: number;
    /** In 240ths of the line height with the rule 'auto'. */
    readonly line: number;
    readonly lineRule: 'auto';
  };
  readonly keepNext?: boolean;
  /** Sizes are eighths of a point, spaces points. */
  readonly border?: {
    readonly bottom: {
      readonly style: 'single';
      readonly size: number;
      readonly space: number;
      readonly color: string;
    };
  };
}

export interface Style {
  readonly basedOn?: string;
  readonly next?: string;
  readonly run?: RunLook;
  readonly paragraph?: ParagraphLook;
}

/** A character style. */
export interface CharacterStyle {
  readonly id: string;
  readonly name: string;
  readonly run: RunLook;
}

export class Tab extends XmlComponent {
  constructor();
}

export class CarriageReturn extends XmlComponent {
  constructor();
}

export class TextRun extends XmlComponent {
  constructor(
    options: RunLook & {
      readonly children: readonly (string | Tab | CarriageReturn | CommentReference)[];
    },
  );
}

export class CommentRangeStart extends XmlComponent {
  constructor(id: number);
}

export class CommentRangeEnd extends XmlComponent {
  constructor(id: number);
}

export class CommentReference extends XmlComponent {
  constructor(id: number);
}

export class BookmarkStart extends XmlComponent {
  constructor(name: string, id: number);
}

export class BookmarkEnd extends XmlComponent {
  constructor(id: number);
}

/** Words that link to an address outside the file. */
export class ExternalHyperlink extends XmlComponent {
  constructor(options: { readonly link: string; readonly children: readonly ParagraphChild[] });
}

/** Words that link to a bookmark of the file. */
export class InternalHyperlink extends XmlComponent {
  constructor(options: { readonly anchor: string; readonly children: readonly ParagraphChild[] });
}

/** Sizes are eighths of a point. */
export interface EdgeLook {
  readonly style: 'single' | 'none';
  readonly size: number;
  readonly color: string;
}

type Sides = 'top' | 'bottom' | 'left' | 'right';

export class TableCell extends XmlComponent {
  constructor(options: {
    readonly children: readonly Paragraph[];
    readonly columnSpan?: number;
    readonly rowSpan?: number;
  });
}

export class TableRow extends XmlComponent {
  constructor(options: { readonly children: readonly TableCell[]; readonly tableHeader?: boolean });
}

export class Table extends XmlComponent {
  constructor(options: {
    readonly rows: readonly TableRow[];
    readonly columnWidths: readonly number[];
    readonly borders: Readonly<Record<Sides | 'insideHorizontal' | 'insideVertical', EdgeLook>>;
    /** Within cells, in twentieths of a point. */
    readonly margins: Readonly<Record<Sides, number>>;
    readonly indent?: { readonly size: number; readonly type: 'dxa' };
  });
}

export type ParagraphChild =
  | TextRun
  | ExternalHyperlink
  | InternalHyperlink
  | CommentRangeStart
  | CommentRangeEnd
  | BookmarkStart
  | BookmarkEnd;

export class Paragraph extends XmlComponent {
  constructor(
    options: ParagraphLook & {
      readonly children: readonly ParagraphChild[];
      /** Id of a style. */
      readonly style?: string;
      readonly bidirectional?: boolean;
      readonly numbering?: { readonly reference: string; readonly level: number };
    },
  );
}

export interface CommentOptions {
  readonly id: number;
  readonly author: string;
  readonly initials: string;
  readonly date: Date;
  readonly children: readonly Paragraph[];
}

export interface NumberingLevel {
  /** From 0. */
  readonly level: number;
  readonly format: 'bullet';
  readonly text: string;
  readonly alignment: 'left';
  readonly style: { readonly paragraph: ParagraphLook };
}

export interface DocumentOptions {
  readonly styles: {
    readonly default: Readonly<Record<string, Style>>;
    readonly paragraphStyles: readonly (Style & { readonly id: string; readonly name: string })[];
    readonly characterStyles?: readonly CharacterStyle[];
  };
  readonly numbering: {
    readonly config: readonly {
      readonly reference: string;
      readonly levels: readonly NumberingLevel[];
    }[];
  };
  readonly comments?: { readonly children: readonly CommentOptions[] };
  readonly sections: readonly { readonly children: readonly (Paragraph | Table)[] }[];
}

export class Document {
  constructor(options: DocumentOptions);
}

export class Packer {
  /** @param overrides parts that are written as given. */
  static pack(
    file: Document,
    type: 'uint8array',
    prettify: undefined,
    overrides: readonly { readonly path: string; readonly data: string }[],
  ): Promise<Uint8Array>;
}
