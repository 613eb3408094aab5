/**
 * Run inside Readout's page: asks search, notebook and history as a reader does, and takes the time
 * until the last change on the screen. Each function is handed over as a whole and can import nothing.
 */

/**
 * Milliseconds that the search took to be filled, and the page's long tasks (over 50 ms) meanwhile.
 *
 * @param {{ begin: boolean }} wanted whether it has to be begun: a small library's is when needed
 */
export async function fillingReport({ begin }) {
  if (begin) {
    const keyboard = { code: 'KeyF', key: 'F', ctrlKey: true, shiftKey: true };
    window.dispatchEvent(new KeyboardEvent('keydown', { ...keyboard, bubbles: true }));
  }
  const marked = (name) => performance.getEntriesByName(name).at(-1)?.startTime;
  const blocks = [];
  new PerformanceObserver((list) => blocks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });
  while (marked('search-filled') === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const from = marked('search-filling');
  const to = marked('search-filled');
  const during = blocks.filter(({ startTime }) => startTime > from && startTime < to);
  return { filling: to - from, blocks: during.map(({ duration }) => duration) };
}

/**
 * Types each of some words into a field, and empties it again.
 *
 * @param {{ letter: string, field: string, words: readonly string[] }} wanted the letter that opens
 *   the view, with Ctrl and Shift; a selector of the field; what is typed
 * @returns milliseconds from each input until the screen does not move
 */
export async function typingTimes({ letter, field, words }) {
  let last = 0;
  const watch = new MutationObserver(() => (last = performance.now()));
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  const still = async () => {
    const since = performance.now();
    while (performance.now() - Math.max(last, since) < 250) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const keyboard = { code: `Key${letter}`, key: letter, ctrlKey: true, shiftKey: true };
  window.dispatchEvent(new KeyboardEvent('keydown', { ...keyboard, bubbles: true }));
  while (!document.querySelector(field) || document.querySelector('main[aria-busy="true"]')) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await still();
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const times = [];
  for (const typed of words) {
    const input = document.querySelector(field);
    const start = performance.now();
    set.call(input, typed);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await still();
    times.push(last - start);
  }
  watch.disconnect();
  return times;
}

/**
 * Asks for the history of phrases.
 *
 * @param {readonly string[]} phrases
 * @returns for each, milliseconds to the first lines, to the last, and the words that count them
 */
export async function historyTimes(phrases) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const keyboard = { code: 'KeyH', key: 'H', ctrlKey: true, shiftKey: true };
  window.dispatchEvent(new KeyboardEvent('keydown', { ...keyboard, bubbles: true }));
  const find = () => document.querySelector('main form input[type="search"]');
  while (!find()) await frame();
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const found = [];
  for (const phrase of phrases) {
    const input = find();
    set.call(input, phrase);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
    const start = performance.now();
    input.form.requestSubmit();
    const shown = () =>
      [...document.querySelectorAll('main [role="group"]')].some((line) =>
        line.textContent.toLowerCase().includes(phrase.toLowerCase()),
      );
    while (!shown()) {
      if (performance.now() - start > 60_000) throw new Error(`No line of “${phrase}” in a minute`);
      await frame();
    }
    const first = performance.now() - start;
    while (document.querySelector('main[aria-busy="true"]')) await frame();
    const whole = performance.now() - start;
    found.push({ first, whole, said: document.querySelector('main [role="status"]').textContent });
  }
  return found;
}
