// node scripts/run.mjs <command> [arguments]: any command, with the Electron of the set-up, a
// display and an up-to-date build.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { requireBuild } from './run/build.mjs';
import { electronEnvironment, runOnDisplay } from './run/on-display.mjs';
import { plainDist } from './setup/electron/development-dist.mjs';
import { runScript, SetupFailure } from './setup/failure.mjs';
import { createLog } from './setup/log.mjs';
import { projectRoot } from './setup/paths.mjs';
import { setUp } from './setup/set-up.mjs';

await runScript(async () => {
  const [program, ...args] = process.argv.slice(2);
  if (!program) {
    throw new SetupFailure('Say what to run: node scripts/run.mjs <command> [arguments]');
  }
  const log = createLog({ quiet: true });
  const electron = await setUp({ log });
  await requireBuild(log);
  const env = {
    ...electronEnvironment(electron),
    READOUT_ELECTRON_DIST: await plainDist(electron.dist),
  };
  return runOnDisplay([locate(program), ...args], { env }, log);
});

/** Programs of the dependencies go by their bare names, as in npm's scripts. */
function locate(program) {
  if (program === 'node') return process.execPath;
  const suffix = process.platform === 'win32' ? '.cmd' : '';
  const local = path.join(projectRoot, 'node_modules', '.bin', program + suffix);
  return fs.existsSync(local) ? local : program;
}
