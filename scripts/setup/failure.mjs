import process from 'node:process';

/** A failure the user can act on. Its message is one sentence that says what to do. */
export class SetupFailure extends Error {}

/**
 * Runs a script's main function and makes its result the exit code. A stack trace helps nobody who
 * only wanted to start the application: READOUT_DEBUG=1 shows it to those it does help.
 * @param {() => Promise<number>} main
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    console.error(process.env.READOUT_DEBUG ? error : describeFailure(error));
  }
}

/**
 * @param {NodeJS.ErrnoException} error
 * @returns {string} one sentence
 */
export function describeFailure(error) {
  if (error instanceof SetupFailure) return error.message;
  if (error.code === 'ENOSPC') return 'The disk is full: make room and run this again.';
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code) && error.path) {
    return `${error.path} cannot be written: get the right to and run this again.`;
  }
  return `This failed: ${error.message} (run it again with READOUT_DEBUG=1 to see where).`;
}
