import process from 'node:process';

/**
 * @typedef {object} Log
 * @property {(text: string) => void} say one line
 * @property {(text: string) => void} step one line about something that starts and takes its time
 * @property {(bytes: number, total: number) => void} progress how far the last step is
 */

const CLEAR_LINE = '\r\u001b[K';

/**
 * A terminal gets a line that counts; a log file gets a line per quarter, because there every
 * rewriting of a line would be a line of its own.
 * @param {object} [options]
 * @param {boolean} [options.quiet] only what takes its time is worth a line
 * @param {{ isTTY?: boolean, write: (text: string) => unknown }} [options.out]
 * @returns {Log}
 */
export function createLog({ quiet = false, out = process.stdout } = {}) {
  let counting = false;
  let quarters = 0;

  function writeLine(text) {
    out.write(`${counting ? CLEAR_LINE : ''}${text}\n`);
    counting = false;
    quarters = 0;
  }

  function progress(bytes, total) {
    const done = Math.min(bytes, total);
    const text = `  ${megabytes(done)} of ${megabytes(total)} MB`;
    if (out.isTTY) {
      out.write(`${CLEAR_LINE}${text}`);
      counting = true;
    } else if (Math.floor((done / total) * 4) > quarters) {
      quarters = Math.floor((done / total) * 4);
      out.write(`${text}\n`);
    }
  }

  const say = quiet ? () => {} : writeLine;
  return { say, step: (text) => writeLine(`${text} …`), progress };
}

const megabytes = (bytes) => Math.round(bytes / 1e6);
