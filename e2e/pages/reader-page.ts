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
  private corners(words: string) {
    return this.article.evaluate((article, wanted) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.parentElement?.closest('[data-block]')
          ? node.textContent?.indexOf(wanted)
          : -1;
        if (at === undefined || at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'center' });
        const boxes = [...range.getClientRects()];
        const first = boxes[0];
        const last = boxes.at(-1);
        if (!first || !last) continue;
        return {
          from: { x: first.left + 0.5, y: first.top + first.height / 2 },
          to: { x: last.right - 0.2, y: last.top + last.height / 2 },
        };
      }
      throw new Error(`"${wanted}" is not on the page`);
    }, words);
  }
}
