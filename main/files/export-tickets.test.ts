import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createExportTickets } from './export-tickets';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-export-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Tickets whose pages are laid out by writing their words after a mark, and how many were. */
function set() {
  const laidOut: string[] = [];
  const tickets = createExportTickets(async (html) => {
    laidOut.push(html);
    return new TextEncoder().encode(`%PDF- ${html}`);
  });
  return { tickets, laidOut };
}

test('a page is laid out and written at the place that was chosen, and its bytes stay here', async () => {
  const { tickets } = set();
  const file = join(folder, 'notes.pdf');
  const ticket = tickets.issue(new Map([['a.pdf', file]]));
  const answer = await tickets.writePdf({ ticket, name: 'a.pdf', html: '<p>Words' });
  expect(answer).toEqual({ ok: true, value: null });
  expect(await readFile(file, 'utf8')).toBe('%PDF- <p>Words');
});

test('without a place that was chosen nothing is written, and no page is laid out', async () => {
  const { tickets, laidOut } = set();
  const unknown = '00000000-0000-4000-8000-000000000000';
  const ticket = tickets.issue(new Map([['a.pdf', join(folder, 'notes.pdf')]]));
  const refused = { ok: false, error: { code: 'refused', about: null } };
  expect(await tickets.write({ ticket: unknown, name: 'a.pdf', content: '#' })).toEqual(refused);
  for (const at of [
    { ticket: unknown, name: 'a.pdf' },
    { ticket, name: 'other.pdf' },
  ]) {
    expect(await tickets.writePdf({ ...at, html: '<p>' })).toEqual(refused);
  }
  expect(laidOut).toEqual([]);
});
