/**
 * Requests that no honest page makes. The making happens in the page, as a string of code: much of
 * it (prototypes, cycles, odd numbers) would not survive the way from the test into the page.
 */
import { noRows } from '#core/changes/change';
import type { Method } from '#core/ipc/channels';
import type { Request } from '#core/ipc/contract';

const time = '2024-05-01T10:00:00.000Z';
const reading = { id: 'no-such-document', offset: 10, progress: 0.5, at: time };

/** One proper request for each method: what malformed ones are made of. */
export const proper: { readonly [M in Method]: Request<M> } = {
  listLibrary: undefined,
  openDocument: { id: 'no-such-document' },
  readText: { revision: 'a'.repeat(64) },
  readTexts: { revisions: ['a'.repeat(64), 'b'.repeat(64)] },
  storeTexts: { texts: [{ revision: 'a'.repeat(64), content: '{}' }] },
  storePicture: { name: `${'a'.repeat(64)}.png`, bytes: new Uint8Array(1) },
  pickTexts: { kind: 'files' },
  readPickedText: { ticket: '00000000-0000-4000-8000-000000000000', index: 0 },
  openJournal: undefined,
  appendChange: {
    change: {
      id: '3f0c8a52-7d3e-4b56-9a39-52ce5f5b9a11',
      role: 'quiet',
      name: 'Reading place',
      of: null,
      at: time,
      rows: [{ table: 'reading', id: reading.id, before: null, after: reading }],
    },
  },
  readChanges: { after: 0, limit: 10 },
  readRecentChanges: { last: 10, limit: 10, rows: 10 },
  backUpNow: { reason: 'asked' },
  listBackups: undefined,
  loadRows: { source: { backup: 'no-such-backup' } },
  readRows: { page: 0 },
  checkFiles: undefined,
  takeCensus: undefined,
  checkTexts: { revisions: ['a'.repeat(64)] },
  settleGaps: { change: null, as: 'mended' },
  keepRows: {
    change: {
      id: '3f0c8a52-7d3e-4b56-9a39-52ce5f5b9a11',
      role: 'act',
      name: 'Rows',
      of: null,
      at: time,
      rows: [{ table: 'reading', id: reading.id, before: null, after: reading }],
    },
    position: { generation: 'g', number: 1, sum: '', counts: noRows },
  },
  setBackupsAside: { name: 'no-such-backup' },
  setJournalAside: undefined,
  openLink: { url: 'file:///etc/passwd' },
  chooseBackupFolder: { stop: true },
  showBackups: undefined,
  resetStore: undefined,
  describeMenu: { undo: null, redo: null },
  chooseExport: { names: ['notes.md'], what: 'Markdown' },
  writeExport: {
    ticket: '00000000-0000-4000-8000-000000000000',
    name: 'notes.md',
    content: '# Notes',
  },
  writePdf: {
    ticket: '00000000-0000-4000-8000-000000000000',
    name: 'notes.pdf',
    html: '<p>Notes</p>',
  },
  paste: undefined,
  dragFiles: { files: [{ name: 'notes.md', content: '# Notes' }] },
  writeClipboard: { text: 'Notes', html: 'Notes', rtf: '{\\rtf1 Notes}' },
  pickAnnotationFiles: undefined,
  takeAddress: undefined,
  readSettings: undefined,
  writeSettings: { theme: 'dark' },
  toggleFullScreen: undefined,
  printPage: undefined,
  reportReady: undefined,
  reportCanClose: { unsaved: null },
};

/** Values of the wrong kind, tried as the whole request and in every member of a proper one. */
export const oddValues = String.raw`[
  null, true, false, 0, -0, -1, 1.5, NaN, Infinity, -Infinity, 2 ** 53, 1e308, 10n,
  '', 'x', '../../../../etc/passwd', '..\\..\\evil', 'C:\\evil', '/tmp/evil', 'nul\u0000byte',
  '\ud800', '\u202egnp.exe', '__proto__', 'constructor', 'toString', 'x'.repeat(2_000_000),
  [], [[]], [null], ['x'], new Array(5), {}, { x: 1 }, { length: 3 },
  JSON.parse('{"__proto__":{"polluted":true}}'), JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  Object.create(null), Object.create({ id: 'x', theme: 'dark', after: 0, limit: 1 }),
  new Date(0), new Date(NaN), /x/, new Map([['id', 'x']]), new Set(['id']), new Error('x'),
  new ArrayBuffer(8), new Uint8Array(8), new Boolean(false), new String('dark'), new Number(1),
  (() => { const cycle = {}; cycle.cycle = cycle; return cycle; })(),
  (() => { let deep = {}; for (let i = 0; i < 500; i++) deep = { deep }; return deep; })(),
  { toString() { return 'dark'; } }, () => 1, Symbol('x'), Promise.resolve(1), document.body,
  { get id() { throw new Error('x'); } },
]`;

/**
 * Code that calls one method with every odd value in every place, and then `count` times with
 * values from a seeded generator; it answers with how often which outcome was seen.
 */
export function misuse(method: Method, seed: number, count: number): string {
  const request = JSON.stringify(proper[method]) ?? 'undefined';
  return `(${inPage.toString()})(${JSON.stringify(method)}, ${request}, ${oddValues}, ${seed}, ${count})`;
}

type Outcomes = Record<string, number>;

async function inPage(
  method: string,
  request: unknown,
  odd: readonly unknown[],
  seed: number,
  count: number,
): Promise<Outcomes> {
  const desktop = (window as unknown as { desktop: Record<string, (x: unknown) => unknown> })
    .desktop;
  const outcomes: Outcomes = {};
  const atOnce = 50;
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;

  async function call(value: unknown) {
    let outcome = 'no Result';
    try {
      const answer = (await desktop[method]?.(value)) as {
        ok?: unknown;
        error?: { code?: unknown };
      } | null;
      if (answer?.ok === true) outcome = 'ok';
      else if (answer?.ok === false) outcome = String(answer.error?.code);
    } catch (error) {
      // What cannot be copied out of the page at all never reaches main.
      const text = String(error);
      outcome = /could not be cloned|recursion depth|Error: x$/.test(text) ? 'not sent' : text;
    }
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }

  /** In their order, some in flight at once: one after the other, most of the time is waiting. */
  async function callAll(values: readonly unknown[]): Promise<void> {
    for (let from = 0; from < values.length; from += atOnce) {
      await Promise.all(values.slice(from, from + atOnce).map(call));
    }
  }

  /** All copies of a value with one place in it, at any depth, put through a change. */
  function variants(value: unknown, change: (place: unknown) => unknown[]): unknown[] {
    const here = change(value);
    if (!isObject(value)) return here;
    const below = Object.keys(value).flatMap((key) =>
      variants(value[key], change).map((changed) => {
        const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
          string,
          unknown
        >;
        copy[key] = changed;
        return copy;
      }),
    );
    return [...here, ...below];
  }

  const withoutOrWithMore = (place: unknown) =>
    isObject(place) && !Array.isArray(place)
      ? [
          { ...place, extra: 1 },
          { ...place, path: '/tmp/evil' },
          Object.assign(JSON.parse('{"__proto__":{"polluted":true}}') as object, place),
          ...Object.keys(place).map((key) => ({ ...place, [key]: undefined })),
        ]
      : [];
  await callAll(variants(request, () => [...odd]));
  await callAll(variants(request, withoutOrWithMore));

  // mulberry32: small, and the same numbers everywhere.
  let state = seed;
  function random(below: number): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }
  const small = odd.filter((value) => typeof value !== 'string' || value.length < 1000);
  function randomValue(depth: number): unknown {
    const kind = random(8);
    if (depth > 3 || kind < 3) return small[random(small.length)];
    if (kind === 3) return random(2 ** 31) - 2 ** 30;
    if (kind === 4) return String.fromCharCode(...Array.from({ length: 9 }, () => random(65536)));
    if (kind === 5) return Array.from({ length: random(5) }, () => randomValue(depth + 1));
    const names = ['id', 'change', 'rows', 'theme', 'after', 'limit', 'content', 'x', '0'];
    const pairs = Array.from({ length: random(5) }, () => [
      names[random(names.length)],
      randomValue(depth + 1),
    ]);
    return Object.fromEntries(pairs) as unknown;
  }
  const places = variants(request, () => [null]).length;
  const randomRequests = Array.from({ length: count }, () => {
    const chosen = random(places + 1);
    let at = 0;
    const changed = variants(request, () => [at++ === chosen ? randomValue(0) : null]);
    return changed[chosen] ?? randomValue(0);
  });
  await callAll(randomRequests);
  return outcomes;
}
