/** The same acts without Readout: a plain loop in a copy of its page; run inside it. */
export function installBare() {
  const { calm, frameTime, blocks, placedBlocks, pointIn, placeOf } = window.bench;
  let page = null;
  let added = null;

  /** Keeps how the open document looks: its elements without the text, and the text. */
  function learn() {
    const shell = document.getElementById('root').cloneNode(true);
    for (const block of shell.querySelectorAll('[data-block]')) block.remove();
    const texts = blocks().map((block) => {
      const { tagName, className, dataset, textContent } = block;
      const whole = block.firstElementChild === null ? null : block.cloneNode(true);
      return { tagName, className, level: dataset.level, text: textContent, whole };
    });
    page = { shell, texts };
  }

  function build(article) {
    for (const { tagName, className, level, text, whole } of page.texts) {
      const block = document.createElement(tagName);
      block.className = className;
      block.dataset.block = '';
      if (level) block.dataset.level = level;
      if (whole === null) block.textContent = text;
      else block.append(...whole.cloneNode(true).childNodes);
      article.append(block);
    }
  }

  function highlight(passages) {
    const sets = new Map();
    let next = 0;
    for (const placed of placedBlocks()) {
      for (; next < passages.length && passages[next].start < placed.end; next += 1) {
        const { start, end, label } = passages[next];
        const [from, to] = [pointIn(placed, start, 'start'), pointIn(placed, end, 'end')];
        const range = document.createRange();
        range.setStart(from.node, from.offset);
        range.setEnd(to.node, to.offset);
        if (!sets.has(label)) sets.set(label, new Highlight());
        sets.get(label).add(range);
      }
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
    placeOf(passage).block.scrollIntoView();
    await calm();
    const start = performance.now();
    const { range } = placeOf(passage);
    CSS.highlights.get(`mark-${passage.label}`).add(range);
    added = { label: passage.label, range };
    return (await frameTime()) - start;
  }

  /** Moves the mark that was added last to another label. */
  async function relabel(label) {
    await calm();
    const start = performance.now();
    CSS.highlights.get(`mark-${added.label}`).delete(added.range);
    CSS.highlights.get(`mark-${label}`).add(added.range);
    added.label = label;
    return (await frameTime()) - start;
  }

  /** Takes the mark that was added last off again. */
  async function remove() {
    await calm();
    const start = performance.now();
    CSS.highlights.get(`mark-${added.label}`).delete(added.range);
    return (await frameTime()) - start;
  }

  function leave() {
    CSS.highlights.clear();
    document.getElementById('root').remove();
    const root = document.getElementById('hidden-root');
    root.id = 'root';
    root.style.display = '';
  }

  Object.assign(window.bench, { bare: { learn, open, add, relabel, remove, leave } });
}
