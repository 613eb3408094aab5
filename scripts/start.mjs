// npm start [-- --screenshot FILE] [-- arguments of the application]
import fs from 'node:fs';
import process from 'node:process';
import { requireBuild } from './run/build.mjs';
import { electronEnvironment, runOnDisplay, sandboxSwitches } from './run/on-display.mjs';
import { readStartArguments } from './run/start-arguments.mjs';
import { runScript, SetupFailure } from './setup/failure.mjs';
import { createLog } from './setup/log.mjs';
import { projectRoot } from './setup/paths.mjs';
import { setUp } from './setup/set-up.mjs';

const SCREENSHOT_TIMEOUT_MS = 60_000;

await runScript(async () => {
  const log = createLog();
  const { screenshot, args } = readStartArguments(process.argv.slice(2));
  const electron = await setUp({ log });
  await requireBuild(log);

  const command = [electron.executable, ...sandboxSwitches(log), projectRoot, ...args];
  const options = { env: electronEnvironment(electron), filterNoise: true };
  return screenshot === null
    ? runOnDisplay(command, options, log)
    : takeScreenshot(screenshot, command, options, log);
});

/** The application draws itself into the file and quits. */
async function takeScreenshot(file, command, options, log) {
  // One of an earlier run must not pass for this one's.
  fs.rmSync(file, { force: true });
  const withTimeout = { ...options, timeoutMs: SCREENSHOT_TIMEOUT_MS };
  const code = await runOnDisplay([...command, `--screenshot=${file}`], withTimeout, log);
  if (code === 0 && !fs.existsSync(file)) {
    throw new SetupFailure(
      `The application ended without writing ${file}: is another Readout running? Close it first.`,
    );
  }
  return code;
}
