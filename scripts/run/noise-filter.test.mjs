import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { isNoise, passWithoutNoise } from './noise-filter.mjs';

test.each([
  '[6002:1124/034307.052587:ERROR:bus.cc(407)] Failed to connect to the bus: no such file',
  '[6031:1124/034307.452197:ERROR:viz_main_impl.cc(181)] Exiting GPU process due to errors',
  '[6002:1124/034307.052587:ERROR:dbus/bus.cc:408] Failed to connect to the bus',
  '[6002:1124/034307.052587:ERROR:object_proxy.cc(576)] Failed to call method',
])('harmless: %s', (line) => {
  expect(isNoise(line)).toBe(true);
});

test.each([
  'TypeError: x is not a function',
  'Failed to connect to the bus: said by the application itself',
  '[6002:1124/034307.052587:FATAL:bus.cc(407)] a fatal line is never noise',
  '[6002:1124/034307.052587:FATAL:setuid_sandbox_host.cc(163)] The SUID sandbox helper binary',
  '[6002:1124/034307.052587:ERROR:CONSOLE(12)] "Uncaught error", source: app://reader (12)',
  '[6002:1124/034307.052587:ERROR:ozone_platform_x11.cc(246)] Missing X server or $DISPLAY',
])('worth reading: %s', (line) => {
  expect(isNoise(line)).toBe(false);
});

test('all other lines pass in their order, also a last one without an end', async () => {
  const input = new PassThrough();
  const written = [];
  passWithoutNoise(input, { write: (text) => written.push(text) });
  input.end('one\n[1:1124/034307.0:ERROR:bus.cc(407)] noise\ntwo\nthree');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(written.join('')).toBe('one\ntwo\nthree\n');
});
