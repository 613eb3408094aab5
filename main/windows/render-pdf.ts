/**
 * Lays out a page of ours as PDF, in a hidden window. The page has no script and its session serves
 * nothing but the page itself, so nothing in it can run or fetch anything.
 */
import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';

/** Any host will do: the session serves one page. */
const address = 'app://page/';

/**
 * @returns the file's bytes; tagged, with an outline of its headings.
 * @throws when the page could not be laid out.
 */
export async function renderPdf(html: string): Promise<Uint8Array> {
  const pages = session.fromPartition(`export-${randomUUID()}`);
  pages.protocol.handle('app', (request) =>
    request.url === address
      ? new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
      : new Response(null, { status: 404 }),
  );
  pages.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  pages.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: details.url !== address }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: pages, sandbox: true, javascript: false },
  });
  try {
    await window.loadURL(address);
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: false,
      margins: { top: 0.8, bottom: 0.8, left: 0.8, right: 0.8 },
    });
    return new Uint8Array(pdf);
  } finally {
    window.destroy();
  }
}
