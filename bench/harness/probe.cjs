/**
 * Loaded into the main process by `electron -r`, before the application, ours or the bare one. It
 * only listens: when the window was made and shown, when its page was asked for and served, the page's
 * own marks, and when it says that the first words of the text were painted. All times are wall-clock
 * milliseconds, so that they can be compared with the time at which the bench started the process.
 */
const { app } = require('electron');

const now = () => performance.timeOrigin + performance.now();
const marks = { main: now() };
app.once('ready', () => (marks.ready = now()));

app.once('browser-window-created', (_event, window) => {
  marks.window = now();
  if (window.isVisible()) marks.shown = marks.window;
  window.once('show', () => (marks.shown ??= now()));
  window.webContents.once('did-start-navigation', () => (marks.asked = now()));
  window.webContents.once('did-navigate', () => (marks.served = now()));
  window.webContents.once('dom-ready', async () => {
    marks.dom = now();
    const ofPage = await window.webContents.executeJavaScript(`(${paintOfText.toString()})()`);
    Object.assign(marks, ofPage);
    // Drawn into a hidden window is not readable yet.
    marks.shown ??= now();
    marks.readable = Math.max(marks.painted, marks.shown);
    console.log(`BENCH ${JSON.stringify(marks)}`);
  });
});

/**
 * Runs in the page. A paragraph of the text is by far the largest thing on it, so the first
 * largest-contentful-paint inside a block is the paint that brought the text; it is kept by the
 * engine and can be asked for afterwards.
 */
function paintOfText() {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entry = list.getEntries().find(({ element }) => element?.closest('[data-block]'));
      if (!entry) return;
      const [first] = performance.getEntriesByName('first-contentful-paint');
      const own = performance
        .getEntriesByType('mark')
        .map(({ name, startTime }) => [name, performance.timeOrigin + startTime]);
      resolve({
        ...Object.fromEntries(own),
        page: performance.timeOrigin,
        firstPaint: performance.timeOrigin + first.startTime,
        painted: performance.timeOrigin + entry.startTime,
      });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
