/**
 * What may be written where: a ticket represents the paths that the reader has chosen, under the
 * names that the renderer knows them by.
 */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { appError } from '#core/errors';
import type { Answer, Request } from '#core/ipc/contract';
import { err, ok } from '#core/result';
import { writeFileAtomically } from './atomic-write';
import { fileError } from './file-errors';

/** Tickets that are kept: an export still in progress has one of the last. */
const maxTickets = 8;

/** The reader's umask applies: exports are meant for other programs. */
const exportMode = 0o666;

/** @param layOut turns a page of ours into a PDF. */
export function createExportTickets(layOut: (html: string) => Promise<Uint8Array>) {
  const tickets = new Map<string, ReadonlyMap<string, string>>();

  return {
    /** @param paths that may be written, by name. */
    issue(paths: ReadonlyMap<string, string>): string {
      const ticket = randomUUID();
      tickets.set(ticket, paths);
      for (const old of tickets.keys()) {
        if (tickets.size <= maxTickets) break;
        tickets.delete(old);
      }
      return ticket;
    },

    async write({ ticket, name, content }: Request<'writeExport'>): Promise<Answer<'writeExport'>> {
      const file = tickets.get(ticket)?.get(name);
      return file === undefined ? err(appError('refused')) : put(file, content);
    },

    /** Nothing is laid out for a place that was not chosen. */
    async writePdf({ ticket, name, html }: Request<'writePdf'>): Promise<Answer<'writePdf'>> {
      const file = tickets.get(ticket)?.get(name);
      return file === undefined ? err(appError('refused')) : put(file, await layOut(html));
    },
  };
}

async function put(
  file: string,
  content: string | Uint8Array,
): Promise<Answer<'writeExport' | 'writePdf'>> {
  try {
    await writeFileAtomically(file, content, exportMode);
    return ok(null);
  } catch (error) {
    return err(fileError(error, basename(file)));
  }
}
