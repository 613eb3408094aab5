import path from 'node:path';
import process from 'node:process';

const OPTION = '--screenshot';

/**
 * Takes `--screenshot FILE` out of the arguments; all others are the application's.
 * @param {string[]} argv
 * @param {string} [folder] what a relative FILE refers to: where npm was called, not where it runs us
 * @returns {{ screenshot: string | null, args: string[] }}
 */
export function readStartArguments(argv, folder = process.env.INIT_CWD ?? process.cwd()) {
  const args = argv.filter((arg) => arg !== '--');
  const at = args.findIndex((arg) => arg === OPTION || arg.startsWith(`${OPTION}=`));
  if (at === -1) return { screenshot: null, args };
  const together = args[at].startsWith(`${OPTION}=`);
  const file = together ? args[at].slice(OPTION.length + 1) : (args[at + 1] ?? '');
  args.splice(at, together ? 1 : 2);
  return { screenshot: path.resolve(folder, file || 'screenshot.png'), args };
}
