/** Run inside Readout's page: brings generated summaries into the library by the way of every import. */

/**
 * Documents with their marks. Nearly all were made long ago: changes that Undo does not reach any more.
 *
 * @param {{ from: number, to: number, wordsEach: number, marksEach: number }} wanted numbers of the
 *   documents
 */
export async function seedDocuments({ from, to, wordsEach, marksEach }) {
  const value = (answer) => {
    if (!answer.ok) throw new Error(`Main answered ${answer.error.code}`);
    return answer.value;
  };
  const countries = ['Peru', 'Chile', 'Kenya', 'Mongolia', 'France', 'India', 'Brazil', 'Egypt'];
  const labelIds = ['key-point', 'agreement', 'commitment', 'position', 'question'];
  const phrases = [
    'The two leaders welcomed the progress of bilateral relations',
    'exchanged views on regional and international affairs',
    'concurred on cooperation in trade, energy and the environment',
    'expressed gratitude for the warm welcome in the capital',
  ];
  const hex = (bytes) =>
    [...new Uint8Array(bytes)].map((each) => each.toString(16).padStart(2, '0')).join('');
  const documentOf = async (number) => {
    const country = countries[number % countries.length];
    const blocks = [];
    for (let words = 0, line = 0; words < wordsEach; words += 36, line += 1) {
      if (line % 4 === 0) blocks.push(['heading', 1, `Section ${line / 4 + 1}`]);
      const sentences = [0, 1, 2].map(
        (nth) =>
          `${phrases[(number + line + nth) % phrases.length]} of point ${number * 31 + line * 7 + nth}.`,
      );
      blocks.push(['paragraph', 0, sentences.join(' ')]);
    }
    // A phrase with one use in every second document.
    if (number % 2 === 0) blocks.push(['paragraph', 0, 'Both sides left the date open.']);
    const canonical = blocks.map(([, , text]) => text).join('\n');
    const revision = hex(
      await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical)),
    );
    const title = `Japan-${country} Summit Meeting, No. ${number}`;
    const date = `${2000 + (number % 25)}-${String((number % 12) + 1).padStart(2, '0')}-15`;
    const content = {
      format: 'readout-text',
      version: 1,
      title,
      date,
      translation: 'none',
      translationMark: null,
      head: [],
      language: 'en',
      published: null,
      blocks,
      asides: [],
    };
    const id = crypto.randomUUID();
    const summary = {
      id,
      revision,
      title,
      opening: blocks[1][2].slice(0, 160),
      date,
      place: country,
      countries: ['Japan', country],
      body: 'Ministry of Foreign Affairs of Japan',
      address: null,
      language: 'en',
      translation: 'none',
      length: canonical.length,
    };
    const added = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
    const origin = { name: `meeting-${number}.txt`, format: 'text', encoding: 'utf-8' };
    const after = { id, revisions: [{ revision, added, origin, summary }], sketch: [] };
    const marks = marksOf(number, id, revision, canonical, blocks);
    return { text: { revision, content: JSON.stringify(content) }, row: after, marks };
  };
  /** One sentence in each of the first paragraphs; every third mark has a note, every sixth a tag. */
  const marksOf = (number, documentId, revision, canonical, blocks) =>
    Array.from({ length: marksEach }, (_, nth) => {
      const block = blocks.findIndex(([kind], at) => kind === 'paragraph' && at > nth);
      const before = blocks.slice(0, block).reduce((sum, [, , text]) => sum + text.length + 1, 0);
      const sentence = blocks[block][2].indexOf('. ') + 2;
      const start = before + sentence;
      const end = canonical.indexOf('.', start) + 1;
      const created = new Date(Date.UTC(2026, 1, 1) + number * 60_000 + nth).toISOString();
      const tag = nth % 6 === 0 ? ' #compare' : '';
      return {
        id: crypto.randomUUID(),
        kind: 'highlight',
        documentId,
        revision,
        labelId: labelIds[(number + nth) % labelIds.length],
        note: nth % 3 === 0 ? `Who is to pay for it, and by when?${tag}` : '',
        tags: [],
        creator: null,
        created,
        modified: created,
        anchor: {
          position: { start, end },
          quote: {
            exact: canonical.slice(start, end),
            prefix: canonical.slice(Math.max(0, start - 32), start),
            suffix: canonical.slice(end, end + 32),
          },
          blocks: {
            startBlock: block,
            startOffset: sentence,
            endBlock: block,
            endOffset: end - before,
          },
          headings: ['Section 1'],
        },
      };
    });
  const append = async (role, name, table, after) => {
    const rows = after.map((row) => ({ table, id: row.id, before: null, after: row }));
    const at = new Date().toISOString();
    const change = { id: crypto.randomUUID(), role, name, of: null, at, rows };
    value(await window.desktop.appendChange({ change }));
  };
  for (let at = from; at < to; at += 500) {
    const made = [];
    for (let number = at; number < Math.min(to, at + 500); number += 1) {
      made.push(await documentOf(number));
    }
    value(await window.desktop.storeTexts({ texts: made.map(({ text }) => text) }));
    const rows = made.map(({ row }) => row);
    await append('quiet', `Import ${made.length} documents`, 'documents', rows);
    const marks = made.flatMap((each) => each.marks);
    // The last ones are made one by one: Undo reaches them.
    const single = marks.splice(to - at <= 500 ? -1000 : marks.length);
    for (let first = 0; first < marks.length; first += 1000) {
      await append('quiet', 'Highlight', 'annotations', marks.slice(first, first + 1000));
    }
    for (const mark of single) await append('act', 'Highlight', 'annotations', [mark]);
  }
}

/**
 * Throws unless the store has this many rows of a table.
 *
 * @param {{ table: string, count: number }} expected
 */
export async function checkRows({ table, count }) {
  const opening = indexedDB.open('readout');
  const database = await new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const name = `${table}Leaves`;
  const reading = database.transaction(name).objectStore(name).getAll();
  const leaves = await new Promise(
    (resolve) => (reading.onsuccess = () => resolve(reading.result)),
  );
  const found = leaves.reduce((sum, { rows }) => sum + rows.length, 0);
  database.close();
  if (found !== count) throw new Error(`The store has ${found} ${table}, not ${count}.`);
}

/** Milliseconds from asking for the library until its rows are drawn. */
export async function openLibraryTime() {
  const drawn = () => document.querySelector('[role="table"] [data-open]');
  const start = performance.now();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', code: 'KeyL', ctrlKey: true }));
  while (!drawn()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/**
 * Milliseconds between frames while the list is scrolled through.
 *
 * @param {number} share of what is in view that is passed in each frame
 */
export async function scrollFrames(share) {
  const scroller = document.querySelector('[role="table"] [role="rowgroup"]');
  const times = [];
  let last = performance.now();
  for (let step = 0; step < 120; step += 1) {
    scroller.scrollTop += scroller.clientHeight * share;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  scroller.scrollTop = 0;
  return times;
}
