// npm run dev [-- arguments of electron-vite]: rebuilds and reloads while you edit.
import process from 'node:process';
import { localProgram } from './run/local-program.mjs';
import { electronEnvironment, runOnDisplay, sandboxSwitches } from './run/on-display.mjs';
import { runScript } from './setup/failure.mjs';
import { createLog } from './setup/log.mjs';
import { setUp } from './setup/set-up.mjs';

await runScript(async () => {
  const log = createLog();
  const electron = await setUp({ log });
  const command = [...localProgram('electron-vite'), 'dev'];
  // electron-vite has a name of its own for the switch.
  if (sandboxSwitches(log).length > 0) command.push('--noSandbox');
  command.push(...process.argv.slice(2));
  return runOnDisplay(command, { env: electronEnvironment(electron), filterNoise: true }, log);
});
