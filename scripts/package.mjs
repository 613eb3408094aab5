// npm run package [-- arguments of electron-builder]: the packaged application, by default as a
// folder; `npm run package -- --linux AppImage` and the like make installers.
import process from 'node:process';
import { requireBuild } from './run/build.mjs';
import { localProgram } from './run/local-program.mjs';
import { runProcess } from './run/run-process.mjs';
import { plainDist } from './setup/electron/development-dist.mjs';
import { runScript } from './setup/failure.mjs';
import { createLog } from './setup/log.mjs';
import { setUp } from './setup/set-up.mjs';

await runScript(async () => {
  const log = createLog();
  const electron = await setUp({ needDisplay: false, log });
  await requireBuild(log);
  const args = process.argv.slice(2);
  const command = [...localProgram('electron-builder'), ...(args.length > 0 ? args : ['--dir'])];
  if (!electron.isOfficial) {
    // Otherwise electron-builder would fetch the pinned one, which is known not to be reachable.
    log.say('This package is for tests only: what is released is built with the pinned Electron.');
    command.push(`-c.electronDist=${await plainDist(electron.dist)}`);
    command.push(`-c.electronVersion=${electron.version}`);
  }
  log.step('Packaging');
  return runProcess(command);
});
