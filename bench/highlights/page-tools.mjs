/**
 * What is run inside Readout's page. Each function is handed over as a whole, can import nothing
 * and adds to `window.bench`. A time ends when the page has finished the frame that shows the
 * result.
 */

export function installTools() {
  /** After the next frame. `look` is called last thing before that is laid out and painted. */
  const frame = (look = () => undefined) =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const seen = look();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ time: performance.now(), seen });
        port2.postMessage(null);
      });
    });

  /** An act of a reader meets a page at rest, at no particular moment between two frames. */
  async function calm() {
    await frame();
    await new Promise((resolve) => setTimeout(resolve, 400 + 17 * Math.random()));
  }

  const painted = () =>
    [...CSS.highlights]
      .filter(([name]) => name !== 'mark-overlap')
      .reduce((sum, [, highlight]) => sum + highlight.size, 0);

  /** When the first frame with so many highlighted ranges was finished. */
  async function paintedTime(count) {
    for (let tries = 0; tries < 1000; tries += 1) {
      const { time, seen } = await frame(painted);
      if (seen === count) return time;
    }
    throw new Error(`${painted()} ranges are highlighted instead of ${count}`);
  }

  const blocks = () => [...document.querySelectorAll('#root [data-block]')];

  /** Which text node, from where to where: for a passage that lies within one block. */
  function placeOf({ start, end }) {
    let at = 0;
    for (const { firstChild: node } of blocks()) {
      if (start < at + node.length) return { node, from: start - at, to: end - at };
      at += node.length + 1;
    }
    throw new Error(`Nothing stands at ${start}`);
  }

  window.bench = { frame, calm, painted, paintedTime, blocks, placeOf };
}

export function installOurs() {
  const { calm, paintedTime, placeOf } = window.bench;

  function press(words) {
    const buttons = [...document.querySelectorAll('nav button')];
    const button = buttons.find((each) => each.textContent.startsWith(words));
    if (!button) throw new Error(`The sidebar has no ${words}`);
    button.click();
  }

  /**
   * Resolves with the moment at which the text came into the page. A mutation observer would be
   * told only after the work that follows at once, the first layout included.
   */
  function textTime() {
    const { appendChild, insertBefore } = Node.prototype;
    return new Promise((resolve) => {
      const watched = (method) =>
        function (node, ...rest) {
          const before = performance.now();
          const result = method.call(this, node, ...rest);
          if (this.isConnected && node.querySelector?.('[data-block]')) {
            Object.assign(Node.prototype, { appendChild, insertBefore });
            resolve(before);
          }
          return result;
        };
      Object.assign(Node.prototype, {
        appendChild: watched(appendChild),
        insertBefore: watched(insertBefore),
      });
    });
  }

  /** From the click on a document's name; `fromText` from its text's coming into the page. */
  async function open(title, count) {
    await calm();
    const text = textTime();
    const start = performance.now();
    press(title);
    const end = await paintedTime(count);
    return { whole: end - start, fromText: end - (await text) };
  }

  async function select(passage) {
    const { node, from, to } = placeOf(passage);
    node.parentElement.scrollIntoView();
    getSelection().setBaseAndExtent(node, from, node, to);
    await calm();
    return node.parentElement;
  }

  /** From the key press that marks the selected words. */
  async function add(passage, count) {
    const target = await select(passage);
    const start = performance.now();
    const key = { key: '1', code: 'Digit1', bubbles: true, cancelable: true };
    target.dispatchEvent(new KeyboardEvent('keydown', key));
    return (await paintedTime(count)) - start;
  }

  /** A look at the working store itself, past everything of ours. */
  function storedRows() {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('readout');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const counting = opening.result
          .transaction('annotations')
          .objectStore('annotations')
          .count();
        counting.onsuccess = () => {
          opening.result.close();
          resolve(counting.result);
        };
      };
    });
  }

  Object.assign(window.bench, { press, open, add, storedRows });
}

export function installBare() {
  const { calm, paintedTime, blocks, placeOf } = window.bench;
  let page = null;

  /** Keeps how the open document looks: its elements without the text, and the text. */
  function learn() {
    const shell = document.getElementById('root').cloneNode(true);
    for (const block of shell.querySelectorAll('[data-block]')) block.remove();
    const texts = blocks().map(({ tagName, className, dataset, textContent }) => {
      return { tagName, className, level: dataset.level, text: textContent };
    });
    page = { shell, texts };
  }

  function build(article) {
    for (const { tagName, className, level, text } of page.texts) {
      const block = document.createElement(tagName);
      block.className = className;
      block.dataset.block = '';
      if (level) block.dataset.level = level;
      block.textContent = text;
      article.append(block);
    }
  }

  function highlight(passages) {
    const sets = new Map();
    let next = 0;
    let at = 0;
    for (const { firstChild: node } of blocks()) {
      for (; next < passages.length && passages[next].start < at + node.length; next += 1) {
        const { start, end, label } = passages[next];
        const range = document.createRange();
        range.setStart(node, start - at);
        range.setEnd(node, end - at);
        if (!sets.has(label)) sets.set(label, new Highlight());
        sets.get(label).add(range);
      }
      at += node.length + 1;
    }
    for (const [label, set] of sets) CSS.highlights.set(`mark-${label}`, set);
  }

  /** Takes Readout's own interface out of sight and puts up the same one without any code. */
  async function open(passages) {
    const root = document.getElementById('root');
    const shell = page.shell.cloneNode(true);
    root.id = 'hidden-root';
    root.style.display = 'none';
    await calm();
    const start = performance.now();
    build(shell.querySelector('article'));
    const text = performance.now();
    document.body.append(shell);
    highlight(passages);
    const end = await paintedTime(passages.length);
    return { whole: end - start, fromText: end - text };
  }

  async function add(passage, count) {
    placeOf(passage).node.parentElement.scrollIntoView();
    await calm();
    const start = performance.now();
    const { node, from, to } = placeOf(passage);
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    CSS.highlights.get(`mark-${passage.label}`).add(range);
    return (await paintedTime(count)) - start;
  }

  function leave() {
    CSS.highlights.clear();
    document.getElementById('root').remove();
    const root = document.getElementById('hidden-root');
    root.id = 'root';
    root.style.display = '';
  }

  Object.assign(window.bench, { bare: { learn, open, add, leave } });
}
