/*
 * On a machine without desktop services or a graphics card Chromium complains about each of them
 * on stderr. These lines alarm people and mean nothing, so they are dropped; all others pass.
 */
import { createInterface } from 'node:readline';

/** `[6002:1124/034307.052587:ERROR:bus.cc(407)] text`; newer versions spell out the folders. */
const CHROMIUM_LINE = /^\[\d+:\d+\/[\d.]+:(?:INFO|WARNING|ERROR):([\w/.-]+)[(:]\d+\)?\] /;

const DBUS = ['bus', 'object_proxy'];
const GRAPHICS = [
  'viz_main_impl',
  'gpu_process_host',
  'gpu_init',
  'gl_display',
  'gl_factory',
  'gl_surface_presentation_helper',
  'angle_platform_impl',
  'egl_util',
  'vaapi_wrapper',
  'command_buffer_proxy_impl',
  'shared_image_interface_proxy',
  'one_copy_raster_buffer_provider',
];
const HARMLESS = new Set([...DBUS, ...GRAPHICS].map((name) => `${name}.cc`));

/** @param {string} line */
export function isNoise(line) {
  const [, file] = CHROMIUM_LINE.exec(line) ?? [];
  return file !== undefined && HARMLESS.has(file.split('/').at(-1));
}

/**
 * Passes the lines of a stream on, without the noise.
 * @param {import('node:stream').Readable} input
 * @param {{ write: (text: string) => unknown }} output
 */
export function passWithoutNoise(input, output) {
  createInterface({ input }).on('line', (line) => {
    if (!isNoise(line)) output.write(`${line}\n`);
  });
}
