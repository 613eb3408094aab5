/**
 * Mozilla's PDF.js, run entirely in the worker that reads the text: it starts no worker of its own,
 * builds no function from text, draws nothing and fetches nothing.
 */
import type { PdfDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { err, ok, type Result } from '#core/result';

/**
 * The bytes of one of Adobe's character maps by file name, "90ms-RKSJ-H.bcmap": Japanese PDFs refer
 * to them without including them. Null for an unavailable one.
 */
export type CharacterMaps = (fileName: string) => Promise<Uint8Array | null>;

export interface OpenPdf {
  readonly document: PdfDocument;
  readonly close: () => Promise<void>;
}

/** @param bytes belong to the library afterwards. */
export async function openPdf(
  bytes: Uint8Array,
  characterMaps: CharacterMaps,
): Promise<Result<OpenPdf, 'encrypted' | 'damaged'>> {
  const { getDocument } = await library();
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    // Fonts missing from the file are not needed: the library knows their widths.
    useSystemFonts: true,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 0,
    BinaryDataFactory: class {
      async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
        const map = kind === 'cMapUrl' ? await characterMaps(filename) : null;
        if (map === null) throw new Error(`${filename} is not at hand.`);
        return map;
      }
    },
  });
  try {
    const document = await task.promise;
    return ok({ document, close: () => task.destroy() });
  } catch (error) {
    await task.destroy();
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return err(isLocked ? 'encrypted' : 'damaged');
  }
}

/**
 * The reading half starts at once when it finds itself in a worker without a `window`, as if that
 * worker were its own. Ours has other messages to handle, so a `window` exists while it is loaded.
 */
async function library() {
  const scope = globalThis as { window?: unknown };
  const hadWindow = 'window' in scope;
  if (!hadWindow) scope.window = scope;
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    if (!hadWindow) delete scope.window;
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
