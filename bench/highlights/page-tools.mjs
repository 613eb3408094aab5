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
        const begun = performance.now();
        const seen = look();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ begun, time: performance.now(), seen });
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

  /** The passages that are on screen, each with the text node it is in. Nothing is left out. */
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
