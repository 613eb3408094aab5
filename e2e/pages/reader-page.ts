import { expect, type Locator, type Page } from 'playwright/test';

/** The window as a reader uses it: with the mouse, the keyboard, and by the names on screen. */
export class ReaderPage {
  readonly article: Locator;
  readonly toolbar: Locator;
  /** Where notes are: the margin, or the panel. */
  readonly notes: Locator;
  /** The list of all annotations. */
  readonly panel: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.article = page.getByRole('article');
    this.toolbar = page.getByRole('dialog', { name: 'Mark the selected words' });
    this.notes = page.getByRole('complementary', { name: 'Notes' });
    this.panel = page.locator('[data-panel]');
    this.status = page.getByRole('contentinfo');
  }

  /** Waits until the open document's text is there, in its own typeface: nothing moves any more. */
  async ready(): Promise<void> {
    await expect(this.article.locator('[data-block]').first()).toBeVisible();
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  /** Waits until the page has been laid out in a window of this width, in CSS pixels. */
  async expectWidth(width: number): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => innerWidth)).toBe(width);
  }

  /** Draws over words with the mouse, from their first letter to behind their last. */
  async select(words: string): Promise<void> {
    const { from, to } = await this.corners(words);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await this.page.mouse.move(to.x, to.y);
    await this.page.mouse.up();
    await expect(this.toolbar).toBeVisible();
  }

  async mark(words: string, digit: string): Promise<void> {
    await this.select(words);
    await this.press(digit);
  }

  /** Marks from the first letter of one cell of a table to behind the last of another. */
  async markCells(first: string, last: string, digit: string): Promise<void> {
    const from = await boxOf(this.article.getByRole('cell', { name: first }));
    const to = await boxOf(this.article.getByRole('cell', { name: last }));
    const { mouse } = this.page;
    await mouse.move(from.x + 1, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(to.x + 20, to.y + to.height / 2);
    await mouse.move(to.x + to.width - 1, to.y + to.height / 2);
    await mouse.up();
    await expect(this.toolbar).toBeVisible();
    await this.press(digit);
  }

  private async press(digit: string): Promise<void> {
    await this.page.keyboard.press(digit);
    await expect(this.toolbar).toBeHidden();
  }

  /** Clicks on the first letter of words. */
  async click(words: string, button: 'left' | 'right' = 'left'): Promise<void> {
    const { from } = await this.corners(words);
    await this.page.mouse.click(from.x + 3, from.y, { button });
  }

  /** Writes a note on words that are marked. */
  async write(words: string, note: string): Promise<void> {
    await this.click(words);
    await this.noteField().fill(note);
  }

  noteField(): Locator {
    return this.page.getByRole('textbox', { name: 'Note' });
  }

  async saved(): Promise<void> {
    await expect(this.status.getByText('Saved on this computer')).toBeVisible();
  }

  /** What is painted: the words of every range registered for each label, in page order. */
  painted(): Promise<Record<string, string[]>> {
    return this.page.evaluate(() => {
      const painted: Record<string, string[]> = {};
      for (const [name, highlight] of CSS.highlights) {
        if (name === 'mark-noted') continue;
        const ranges = [...highlight] as Range[];
        ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
        if (ranges.length > 0) painted[name] = ranges.map((range) => range.toString());
      }
      return painted;
    });
  }

  async expectPainted(expected: Record<string, string[]>): Promise<void> {
    await expect.poll(() => this.painted()).toEqual(expected);
  }

  /** The window points of the two ends of words in the article, scrolled into view. */
  corners(words: string) {
    return this.article.evaluate((article, wanted) => {
      for (const block of article.querySelectorAll('[data-block]')) {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
          node.parentElement?.closest('[data-apart]')
            ? NodeFilter.FILTER_REJECT
            : NodeFilter.FILTER_ACCEPT,
        );
        const nodes: { node: Node; start: number }[] = [];
        let text = '';
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          nodes.push({ node, start: text.length });
          text += node.textContent ?? '';
        }
        const at = text.indexOf(wanted);
        if (at < 0) continue;
        const end = at + wanted.length;
        const first = nodes.findLast(({ start }) => start <= at);
        const last = nodes.findLast(({ start }) => start < end);
        if (!first || !last) continue;
        const range = document.createRange();
        range.setStart(first.node, at - first.start);
        range.setEnd(last.node, end - last.start);
        first.node.parentElement?.scrollIntoView({ block: 'center' });
        const boxes = [...range.getClientRects()];
        const [from] = boxes;
        const to = boxes.at(-1);
        if (!from || !to) continue;
        return {
          from: { x: from.left + 0.5, y: from.top + from.height / 2 },
          to: { x: to.right - 0.2, y: to.top + to.height / 2 },
        };
      }
      throw new Error(`"${wanted}" is not on the page`);
    }, words);
  }
}

/** Where something on the page is, in CSS pixels, once it has been scrolled to. */
export async function boxOf(element: Locator) {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}
