/** The part of PDF.js that is used. Its own types refer to the DOM, which core does not have. */
export interface TextItem {
  readonly str: string;
  /** [a, b, c, d, e, f] of PDF 32000-1, 8.3.3: from text space to the page, in points. */
  readonly transform: readonly number[];
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** The library's own name for its font: a key of `commonObjs`. */
  readonly fontName: string;
}

/** A piece of text, or a marker in the content. */
export type PageItem = TextItem | MarkedContent;

/** The beginning or the end of marked content. */
export interface MarkedContent {
  readonly type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
  /** As in the tree of tags; null for content that is not in it. */
  readonly id?: string | null;
  /** "P", "Artifact". */
  readonly tag?: string;
}

/** An element of the tree of tags, or content of the page in it. */
export interface StructureNode {
  /** Of the standard ones (PDF 32000-1, 14.8.4), if the file says which its own are. */
  readonly role: string;
  readonly children: readonly (StructureNode | { readonly type: string; readonly id: string })[];
  /** Words for what it shows. */
  readonly alt?: string;
}

export interface PdfPage {
  getViewport(options: { readonly scale: number }): {
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
  };
  /** Null for a page without tags. */
  getStructTree(): Promise<StructureNode | null>;
  streamTextContent(options: { readonly includeMarkedContent: boolean }): {
    getReader(): {
      read(): Promise<
        | { readonly done: false; readonly value: { readonly items: readonly PageItem[] } }
        | { readonly done: true }
      >;
      cancel(reason: Error): Promise<void>;
    };
  };
  /** @param options 'any': also what is hidden, or not drawn because its place is damaged. */
  getAnnotations(options: { readonly intent: 'any' }): Promise<readonly PdfAnnotation[]>;
  /** Parses the page as for drawing it, which puts its fonts into `commonObjs`. */
  getOperatorList(options: { readonly annotationMode: number }): Promise<unknown>;
  readonly commonObjs: {
    has(id: string): boolean;
    /** Throws for what is not there. */
    get(id: string): { readonly name?: unknown };
  };
  cleanup(): boolean;
}

export interface PdfAnnotation {
  /** As in the file: "Highlight", "Text", "Link". */
  readonly subtype: string;
  /** What was written. */
  readonly contentsObj?: { readonly str: string };
  /** Who wrote it. */
  readonly titleObj?: { readonly str: string };
  /** Where a link leads; absent for a scheme that the library does not know as harmless. */
  readonly url?: string;
  /** Left, bottom, right, top, in points of the file's own space. */
  readonly rect?: readonly number[] | null;
  /** The words that a mark on words, or a link, is on. */
  readonly overlaidText?: string;
  /** Red, green and blue, 0 to 255; null for none. */
  readonly color?: Uint8ClampedArray | null;
  readonly creationDate?: string | null;
  readonly modificationDate?: string | null;
  /** Id of the annotation that it answers. */
  readonly inReplyTo?: string | null;
}

export interface PdfDocument {
  readonly numPages: number;
  /** @returns the file's own description of itself; any member may be missing, or of any type. */
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  /** Null for a file that says nothing about tags. */
  getMarkInfo(): Promise<{ readonly Marked: boolean; readonly Suspects: boolean } | null>;
  /** @param number from 1. */
  getPage(number: number): Promise<PdfPage>;
}

export interface LoadingTask {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

/** Supplies what a PDF refers to without including it, instead of fetching it. */
export interface BinaryDataFactory {
  fetch(asked: { readonly kind: string; readonly filename: string }): Promise<Uint8Array>;
}

export declare function getDocument(source: {
  readonly data: Uint8Array;
  readonly verbosity: number;
  readonly isEvalSupported: boolean;
  readonly useWasm: boolean;
  readonly useWorkerFetch: boolean;
  readonly useSystemFonts: boolean;
  readonly disableFontFace: boolean;
  readonly isOffscreenCanvasSupported: boolean;
  readonly isImageDecoderSupported: boolean;
  readonly enableXfa: boolean;
  readonly stopAtErrors: boolean;
  readonly maxImageSize: number;
  readonly BinaryDataFactory: new () => BinaryDataFactory;
}): LoadingTask;
