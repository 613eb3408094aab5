/** A page of the web as a browser keeps it: whole, in one file, and printed as a PDF. */
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';

const title = 'Minister Fisher holds talks with her colleague from Peru';
const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${title} | Ministry of Fisheries of Bayland</title>
</head>
<body>
<a href="#text">Skip to content</a>
<nav><ul><li><a href="/">Start</a></li><li><a href="/a">What we do</a></li><li><a href="/b">Bayland and Peru</a></li></ul></nav>
<p><a href="/">Start</a> › <a href="/a">What we do</a> › Press releases</p>
<main id="text">
<h1>${title}</h1>
<div>5 March 2024 | Press release | <a href="#">Print</a> <a href="#">Share on Facebook</a></div>
<p><strong>Minister Jane Fisher today met with her colleague Ana Vega in Lima.</strong></p>
<p>The main subjects were nets and boats. They agreed that the sea is common.<sup><a href="#n1">1</a></sup></p>
<h2>Nets</h2>
<ul><li>nets for the fishers,</li><li>boats for the ports.</li></ul>
<p id="n1"><sup>1</sup> Under the treaty of 1982.</p>
</main>
<h3>Related news</h3>
<ul><li><a href="/1">Minister in Lima</a></li><li><a href="/2">Ambassador received</a></li></ul>
<footer>© Ministry of Fisheries of Bayland | <a href="/map">Site map</a></footer>
</body>
</html>`;

const words = [
  'Minister Jane Fisher today met with her colleague Ana Vega in Lima.',
  'The main subjects were nets and boats. They agreed that the sea is common.',
  'Nets',
  'nets for the fishers,',
  'boats for the ports.',
];

/** How the page is kept, as a browser's own menu does it. */
type Kept = 'whole.html' | 'one.mhtml' | 'printed.pdf';

async function keep(app: ElectronApplication, folder: string, kept: Kept): Promise<string> {
  const source = join(folder, 'page.html');
  await writeFile(source, page);
  // The application may run as somebody else.
  await chmod(folder, 0o777);
  const file = join(folder, kept);
  await app.evaluate(
    async ({ BrowserWindow }, { from, to }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { partition: 'keeping' } });
      try {
        await window.loadFile(from);
        const { webContents } = window;
        if (to.endsWith('.html')) await webContents.savePage(to, 'HTMLComplete');
        else if (to.endsWith('.mhtml')) await webContents.savePage(to, 'MHTML');
        else {
          const print = { displayHeaderFooter: true, generateTaggedPDF: true };
          const { writeFile: write } = process.getBuiltinModule('node:fs/promises');
          await write(to, await webContents.printToPDF(print));
        }
      } finally {
        window.destroy();
      }
    },
    { from: source, to: file },
  );
  return file;
}

for (const kept of ['whole.html', 'one.mhtml', 'printed.pdf'] as const) {
  test(`${kept} has its title, day and words, and nothing that the site puts around them`, async ({
    shared: { app, reader },
    folder,
  }) => {
    const file = await keep(app, folder, kept);
    const library = new LibraryPage(app, reader.page);
    await library.choose(file);
    await expect(library.file(kept)).toContainText(title);
    await library.acceptImport();
    await expect(reader.article).toHaveAccessibleName(title);
    await reader.ready();
    await expect(reader.page.getByRole('main')).toContainText('5 March 2024');
    const shown = await reader.article.locator('[data-block]').allInnerTexts();
    const blocks = shown.map((text) => text.replace(/(?:\[1\]|¹)$/, ''));
    expect(blocks.slice(0, words.length)).toEqual(words);
    expect(blocks.slice(words.length).join(' ')).toMatch(/^[¹1]?\s?Under the treaty of 1982\.↩?$/);
  });
}
