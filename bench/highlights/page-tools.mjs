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

  /** Where in the text each block begins; without it, that is found from their words. */
  let starts = null;
  const setStarts = (all) => {
    starts = all;
  };

  /** The text nodes of a block, and where in it they begin. */
  function nodesIn(block) {
    if (block.firstElementChild === null) return [{ node: block.firstChild, start: 0 }];
    const nodes = [];
    let start = 0;
    const visit = (parent) => {
      if (parent.hasAttribute('data-start')) start = Number(parent.getAttribute('data-start'));
      for (const child of parent.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) {
          nodes.push({ node: child, start });
          start += child.length;
        } else if (!child.hasAttribute('data-apart')) visit(child);
      }
    };
    visit(block);
    return nodes;
  }

  /** The blocks in order, each with where in the text it begins, and the next one. */
  function* placedBlocks() {
    let next = 0;
    for (const [nth, block] of blocks().entries()) {
      const start = starts?.[nth] ?? next;
      const known = starts?.[nth + 1];
      if (known === undefined) {
        const last = nodesIn(block).at(-1);
        next = start + last.start + last.node.length + 1;
      }
      yield { block, start, end: known ?? next };
    }
  }

  /** The node at an offset of the text: between two nodes the later for a start. */
  function pointIn({ start, block }, offset, side) {
    const inner = offset - start;
    const nodes = nodesIn(block);
    const found =
      side === 'start'
        ? nodes.find((each) => inner < each.start + each.node.length)
        : nodes.findLast((each) => each.start < inner);
    return { node: found.node, offset: inner - found.start };
  }

  /** The passages that are on screen, each with the text node it begins in. Nothing is left out. */
  function onScreen(passages) {
    const page = document.querySelector('#root main') ?? document.body;
    const { top, bottom } = page.getBoundingClientRect();
    let next = 0;
    const found = [];
    for (const placed of placedBlocks()) {
      const box = placed.block.getBoundingClientRect();
      const seen = box.bottom > top && box.top < bottom;
      for (; next < passages.length && passages[next].start < placed.end; next += 1) {
        if (!seen) continue;
        const { node, offset } = pointIn(placed, passages[next].start, 'start');
        found.push({ node, from: offset });
      }
      if (box.top >= bottom) break;
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

  /** The range of a passage that lies within one block. */
  function placeOf({ start, end }) {
    for (const placed of placedBlocks()) {
      if (start >= placed.end) continue;
      const from = pointIn(placed, start, 'start');
      const to = pointIn(placed, end, 'end');
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return { range, node: from.node, from: from.offset, block: placed.block };
    }
    throw new Error(`Nothing is at ${start}`);
  }

  const places = { setStarts, placedBlocks, pointIn, placeOf };
  window.bench = { frame, frameTime, calm, registered, shows, shownTime, blocks, ...places };
}
