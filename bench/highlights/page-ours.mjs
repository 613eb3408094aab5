/** Acts of a reader on Readout's own page; run inside it, after `installTools`. */
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

  /** From the click on a document's name to the end of the first frame with its text. */
  async function openText(title) {
    const text = textTime();
    const start = performance.now();
    press(title);
    const { time } = await text.then(() => frame());
    return time - start;
  }

  /** Opens a document and waits for its text, at once when it is open already. */
  async function openTitle(title) {
    const isOpen = () => document.querySelector('article h1')?.textContent === title;
    if (isOpen()) return;
    press('Library');
    await frame();
    press(title);
    for (let tries = 0; tries < 500 && !isOpen(); tries += 1) await frame();
    if (!isOpen()) throw new Error(`${title} did not open`);
    await calm();
  }

  async function select(passage) {
    placeOf(passage).block.scrollIntoView();
    // Blocks that come near the screen may get other nodes.
    await calm();
    const { range, node } = placeOf(passage);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    await calm();
    return node.parentElement;
  }

  /** From key 1, which marks the selected words as key point, to the end of the frame that shows it. */
  async function add(passage) {
    const target = await select(passage);
    return strike(target, { key: '1', code: 'Digit1' }, { label: 'key-point', more: 1 });
  }

  /** Gives the mark that was just made another label, whose key is 2: opens it with a click first. */
  async function relabel(passage, label) {
    const target = await openMark(passage);
    return strike(target, { key: '2', code: 'Digit2' }, { label, more: 1 });
  }

  /** Deletes the mark that is open. */
  async function remove(passage, label) {
    const { parentElement } = placeOf(passage).node;
    await calm();
    return strike(parentElement, { key: 'Delete', code: 'Delete' }, { label, more: -1 });
  }

  /** From a key press to the frame in which so many more marks of a label are registered. */
  async function strike(target, key, { label, more }) {
    const count = () => CSS.highlights.get(`mark-${label}`)?.size ?? 0;
    const before = count();
    const start = performance.now();
    target.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
    for (let tries = 0; tries < 200; tries += 1) {
      const { time, seen } = await frame(() => count() === before + more);
      if (seen) return time - start;
    }
    throw new Error(`${key.key} changed nothing`);
  }

  async function openMark(passage) {
    const { node, from } = placeOf(passage);
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + 1);
    const { left, top, width, height } = range.getBoundingClientRect();
    const point = { clientX: left + width / 2, clientY: top + height / 2 };
    getSelection().removeAllRanges();
    node.parentElement.dispatchEvent(new MouseEvent('click', { ...point, bubbles: true }));
    await calm();
    return node.parentElement;
  }

  /** A look at the working store itself, past everything of ours. */
  function storedRows() {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('readout');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result
          .transaction('annotationsLeaves')
          .objectStore('annotationsLeaves')
          .getAll();
        reading.onsuccess = () => {
          opening.result.close();
          resolve(reading.result.reduce((sum, { rows }) => sum + rows.length, 0));
        };
      };
    });
  }

  Object.assign(window.bench, {
    press,
    open,
    openText,
    openTitle,
    add,
    relabel,
    remove,
    storedRows,
  });
}
