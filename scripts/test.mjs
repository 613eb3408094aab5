// npm test [-- arguments of playwright test]: everything, on any machine.
import process from 'node:process';
import { buildIfNeeded } from './run/build.mjs';
import { localProgram } from './run/local-program.mjs';
import { electronEnvironment, runOnDisplay } from './run/on-display.mjs';
import { runProcess } from './run/run-process.mjs';
import { runScript, SetupFailure } from './setup/failure.mjs';
import { createLog } from './setup/log.mjs';
import { npmCommand } from './setup/npm.mjs';
import { provideOffice } from './offline/office.mjs';
import { setUp } from './setup/set-up.mjs';

await runScript(async () => {
  const log = createLog();
  const electron = await setUp({ log });
  await provideOffice(log);
  const env = electronEnvironment(electron);

  log.step('Checking format, rules, types and units');
  const [checked, built] = await Promise.all([
    runProcess([...npmCommand(), 'run', 'check'], { env }),
    buildIfNeeded(log),
  ]);
  if (built !== 0) {
    throw new SetupFailure('The build failed, see above; the journeys need it and did not run.');
  }
  // Said now, so that the last lines are the runner's own.
  if (checked !== 0) log.say('The checks failed, see above; the journeys run all the same.');
  log.step('Running the journeys');
  const journeys = [...localProgram('playwright'), 'test', ...process.argv.slice(2)];
  const journeyed = await runOnDisplay(journeys, { env }, log);
  return checked === 0 && journeyed === 0 ? 0 : 1;
});
