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

  /** Ranges of labels that are registered, by the element and the offset where they start. */
  function registered() {
    const keys = new Set();
    for (const [name, highlight] of CSS.highlights) {
      if (name === 'mark-overlap' || name === 'mark-noted') continue;
      for (const range of highlight) keys.add(keyOf(range.startContainer, range.startOffset));
    }
    return keys;
  }

  const ids = new WeakMap();
  let lastId = 0;
  function keyOf(node, offset) {
    if (!ids.has(node)) ids.set(node, (lastId += 1));
    return `${ids.get(node)} ${offset}`;
  }

  /** The passages that stand on screen, each with the text node it is in. Nothing is left out. */
  function onScreen(passages) {
    const page = document.querySelector('#root main') ?? document.body;
    const { top, bottom } = page.getBoundingClientRect();
    let at = 0;
    let next = 0;
    const found = [];
    for (const block of blocks()) {
      const node = block.firstChild;
      const end = at + node.length + 1;
      const box = block.getBoundingClientRect();
      const seen = box.bottom > top && box.top < bottom;
      for (; next < passages.length && passages[next].start < end; next += 1) {
        if (seen) found.push({ node, from: passages[next].start - at });
      }
      if (box.top >= bottom) break;
      at = end;
    }
    return found;
  }

  const shows = (passages) => {
    const wanted = onScreen(passages);
    const there = registered();
    return wanted.length > 0 && wanted.every(({ node, from }) => there.has(keyOf(node, from)));
  };

  /** When the first frame in which every mark on screen is painted was finished. */
  async function shownTime(passages) {
    for (let tries = 0; tries < 2000; tries += 1) {
      const { time, seen } = await frame(() => shows(passages));
      if (seen) return time;
    }
    throw new Error('Not every mark on screen is painted');
  }

  /** When the next frame was finished: for marks that were registered in one go just before. */
  const frameTime = async () => (await frame()).time;

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

  window.bench = { frame, frameTime, calm, registered, shows, shownTime, blocks, placeOf };
}

export function installOurs() {
  const { calm, shownTime, frame, placeOf } = window.bench;

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

  /**
   * From the click on a document's name to its marks; `fromText` from its text's coming into the
   * page, `firstText` to the end of the first frame that holds it.
   */
  async function open(title, passages) {
    await calm();
    const text = textTime();
    const start = performance.now();
    press(title);
    const [end, from, readable] = await Promise.all([
      shownTime(passages),
      text,
      text.then(() => frame()),
    ]);
    return { whole: end - start, fromText: end - from, firstText: readable.time - start };
  }

  async function select(passage) {
    const { node, from, to } = placeOf(passage);
    node.parentElement.scrollIntoView();
    getSelection().setBaseAndExtent(node, from, node, to);
    await calm();
    return node.parentElement;
  }

  /** From the key press that marks the selected words to the end of the frame that shows it. */
  async function add(passage) {
    const target = await select(passage);
    return press1(target, { key: '1', code: 'Digit1' }, 1);
  }

  /** From a key press on the open mark to the frame in which the registered marks are others. */
  async function press1(target, key, more) {
    const before = window.bench.registered().size;
    const start = performance.now();
    target.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
    for (let tries = 0; tries < 200; tries += 1) {
      const { time, seen } = await frame(() => window.bench.registered().size === before + more);
      if (seen) return time - start;
    }
    throw new Error(`${key.key} changed nothing`);
  }

  /** Deletes the mark that was just made: opens it with a click first. */
  async function remove(passage) {
    const { node, from } = placeOf(passage);
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + 1);
    const { left, top, width, height } = range.getBoundingClientRect();
    const point = { clientX: left + width / 2, clientY: top + height / 2 };
    getSelection().removeAllRanges();
    node.parentElement.dispatchEvent(new MouseEvent('click', { ...point, bubbles: true }));
    await calm();
    return press1(node.parentElement, { key: 'Delete', code: 'Delete' }, -1);
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

  Object.assign(window.bench, { press, open, add, remove, storedRows });
}

export function installBare() {
  const { calm, frameTime, blocks, placeOf } = window.bench;
  let page = null;
  let added = null;

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
    const end = await frameTime();
    return { whole: end - start, fromText: end - text, firstText: end - start };
  }

  async function add(passage) {
    placeOf(passage).node.parentElement.scrollIntoView();
    await calm();
    const start = performance.now();
    const { node, from, to } = placeOf(passage);
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    CSS.highlights.get(`mark-${passage.label}`).add(range);
    added = { passage, range };
    return (await frameTime()) - start;
  }

  /** Takes the mark that was added last off again. */
  async function remove() {
    await calm();
    const start = performance.now();
    CSS.highlights.get(`mark-${added.passage.label}`).delete(added.range);
    return (await frameTime()) - start;
  }

  function leave() {
    CSS.highlights.clear();
    document.getElementById('root').remove();
    const root = document.getElementById('hidden-root');
    root.id = 'root';
    root.style.display = '';
  }

  Object.assign(window.bench, { bare: { learn, open, add, remove, leave } });
}
