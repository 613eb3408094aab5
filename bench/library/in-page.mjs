/** Run inside Readout's page: brings generated summaries into the library by the way of every import. */

/**
 * @param {{ from: number, to: number, wordsEach: number }} wanted numbers of the documents
 */
export async function seedDocuments({ from, to, wordsEach }) {
  const value = (answer) => {
    if (!answer.ok) throw new Error(`Main answered ${answer.error.code}`);
    return answer.value;
  };
  const countries = ['Peru', 'Chile', 'Kenya', 'Mongolia', 'France', 'India', 'Brazil', 'Egypt'];
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
    return { text: { revision, content: JSON.stringify(content) }, row: after };
  };
  for (let at = from; at < to; at += 500) {
    const made = [];
    for (let number = at; number < Math.min(to, at + 500); number += 1) {
      made.push(await documentOf(number));
    }
    value(await window.desktop.storeTexts({ texts: made.map(({ text }) => text) }));
    const rows = made.map(({ row }) => ({
      table: 'documents',
      id: row.id,
      before: null,
      after: row,
    }));
    const change = {
      id: crypto.randomUUID(),
      role: 'act',
      name: `Import ${made.length} documents`,
      of: null,
      at: new Date().toISOString(),
      rows,
    };
    value(await window.desktop.appendChange({ change }));
  }
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

/** Milliseconds between frames while the list is scrolled through. */
export async function scrollFrames() {
  const scroller = document.querySelector('[role="table"] [role="rowgroup"]');
  const times = [];
  let last = performance.now();
  for (let step = 0; step < 120; step += 1) {
    scroller.scrollTop += scroller.clientHeight * 0.6;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  scroller.scrollTop = 0;
  return times;
}
