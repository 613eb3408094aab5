/** The part of PDF.js that is used. Its own types refer to the DOM, which core does not have. */
export interface TextItem {
  readonly str: string;
  /** [a, b, c, d, e, f] of PDF 32000-1, 8.3.3: from text space to the page, in points. */
  readonly transform: readonly number[];
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** A piece of text, or a marker in the content. */
export type PageItem = TextItem | { readonly type: string };

export interface PdfPage {
  getViewport(options: { readonly scale: number }): {
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
  };
  streamTextContent(): {
    getReader(): {
      read(): Promise<
        | { readonly done: false; readonly value: { readonly items: readonly PageItem[] } }
        | { readonly done: true }
      >;
      cancel(reason: Error): Promise<void>;
    };
  };
  cleanup(): boolean;
}

export interface PdfDocument {
  readonly numPages: number;
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
