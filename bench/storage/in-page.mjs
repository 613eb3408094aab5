/**
 * What is run inside Readout's page to fill a library and to time it. Each function is handed
 * over as a whole and can import nothing.
 */

/**
 * Puts annotations of documents that are not open into the journal, a thousand to a change, by the
 * way every change takes. They are made like the one the reader's way has made.
 *
 * @param {{ from: number, to: number, documents: number }} wanted
 */
export async function seedLibrary({ from, to, documents }) {
  const value = (answer) => {
    if (!answer.ok) throw new Error(`The journal answered ${answer.error.code}`);
    return answer.value;
  };
  const changes = value(await window.desktop.readChanges({ after: 0, limit: 100 }));
  const isMark = ({ table, after }) => table === 'annotations' && after !== null;
  const sample = changes.map(({ change }) => change).find(({ rows }) => rows.some(isMark));
  const { after: model } = sample.rows.find(isMark);
  const note = 'Compare with the wording of the year before, and ask who is to pay for it. ';
  for (let at = from; at < to; at += 1000) {
    const rows = Array.from({ length: Math.min(1000, to - at) }, (_, index) => {
      const id = crypto.randomUUID();
      const documentId = `document-${(at + index) % documents}`;
      const after = { ...model, id, documentId, note: index % 3 === 0 ? note : '' };
      return { table: 'annotations', id, before: null, after };
    });
    const change = { ...sample, id: crypto.randomUUID(), name: 'Import', rows };
    value(await window.desktop.appendChange({ change }));
  }
}

/** Milliseconds between two marks of the start. */
export function betweenMarks([first, last]) {
  const at = (name) => performance.getEntriesByName(name).at(-1)?.startTime;
  return at(last) - at(first);
}

/** The least that tells how many rows there are: the store counts its own. */
export async function bareCounts() {
  const database = await new Promise((resolve) => {
    const opening = indexedDB.open('readout');
    opening.onsuccess = () => resolve(opening.result);
  });
  const start = performance.now();
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  await Promise.all(
    names.map(
      (name) =>
        new Promise((resolve) => {
          transaction.objectStore(name).count().onsuccess = resolve;
        }),
    ),
  );
  const time = performance.now() - start;
  database.close();
  return time;
}

/** All annotations put into a store of their own, a row for each, without anything of ours. */
export async function bareRebuild() {
  const rows = [];
  const loaded = (await window.desktop.loadRows({ source: 'journal' })).value;
  for (let page = 0; page < loaded.pages; page += 1) {
    const text = (await window.desktop.readRows({ page })).value;
    for (const line of text.split('\n')) {
      const { table, row } = JSON.parse(line);
      if (table === 'annotations') rows.push(row);
    }
  }
  const database = await new Promise((resolve) => {
    const opening = indexedDB.open('bare', 1);
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore('annotations', { keyPath: 'id' });
      store.createIndex('documentId', 'documentId');
    };
    opening.onsuccess = () => resolve(opening.result);
  });
  const start = performance.now();
  await new Promise((resolve) => {
    const transaction = database.transaction('annotations', 'readwrite');
    const store = transaction.objectStore('annotations');
    for (const row of rows) store.put(row);
    transaction.oncomplete = resolve;
  });
  const time = performance.now() - start;
  database.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('bare').onsuccess = resolve;
  });
  return time;
}

/** One document's annotations asked of the store; the times of many documents. */
export async function documentTimes({ from, to }) {
  const database = await new Promise((resolve) => {
    const opening = indexedDB.open('readout');
    opening.onsuccess = () => resolve(opening.result);
  });
  const times = [];
  for (let at = 0; at < 100; at += 1) {
    const start = performance.now();
    await new Promise((resolve) => {
      const id = `document-${from + ((at * 37) % (to - from))}`;
      const leaves = database.transaction('annotationsLeaves').objectStore('annotationsLeaves');
      const keys = [`${id}\n`, `${id}\n\uFFFF`];
      leaves.openCursor(IDBKeyRange.upperBound(keys[0]), 'prev');
      leaves.getAll(IDBKeyRange.bound(...keys, true)).onsuccess = resolve;
    });
    times.push(performance.now() - start);
  }
  database.close();
  return times;
}

/** From the key press to the word Saved, with the change and the row written as every change is. */
export function savedTime() {
  const footer = document.querySelector('footer');
  return new Promise((resolve) => {
    let start = 0;
    let saving = false;
    addEventListener('keydown', () => (start = performance.now()), { capture: true, once: true });
    const watch = new MutationObserver(() => {
      const text = footer.textContent;
      // Before the key it is the reading place that is saved.
      saving ||= start > 0 && text.includes('Saving');
      if (!saving || !text.includes('Saved on')) return;
      watch.disconnect();
      resolve(performance.now() - start);
    });
    watch.observe(footer, { subtree: true, childList: true, characterData: true });
  });
}

/** The longest time between two frames while a backup is made, and how long that takes. */
export async function backUpWhileDrawing() {
  let longest = 0;
  let last = performance.now();
  let done = false;
  const draw = (now) => {
    longest = Math.max(longest, now - last);
    last = now;
    if (!done) requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
  const start = performance.now();
  const answer = await window.desktop.backUpNow({ reason: 'asked' });
  done = true;
  if (!answer.ok) throw new Error(answer.error.code);
  return { time: performance.now() - start, longest };
}
