import { expect, test } from 'vitest';
import { createLog } from './log.mjs';

function record(options) {
  const written = [];
  const out = { isTTY: options.isTTY, write: (text) => written.push(text) };
  return { log: createLog({ ...options, out }), text: () => written.join('') };
}

test('a log file gets one line per quarter of a download', () => {
  const { log, text } = record({ isTTY: false });
  log.step('Fetching');
  for (let megabytes = 0; megabytes <= 100; megabytes += 10) log.progress(megabytes * 1e6, 100e6);
  expect(text()).toBe(
    'Fetching …\n  30 of 100 MB\n  50 of 100 MB\n  80 of 100 MB\n  100 of 100 MB\n',
  );
});

test('a terminal gets one line that is written over', () => {
  const { log, text } = record({ isTTY: true });
  log.progress(50e6, 100e6);
  log.say('Done');
  expect(text()).toBe('\r\u001b[K  50 of 100 MB\r\u001b[KDone\n');
});

test('a quiet log tells only what takes its time', () => {
  const { log, text } = record({ quiet: true });
  log.say('Electron 1.2.3');
  log.step('Building');
  expect(text()).toBe('Building …\n');
});
