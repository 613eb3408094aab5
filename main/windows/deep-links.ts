/**
 * `readout://` addresses from the system. They come on the command line of a start (the first one,
 * or a second one that hands over and quits) or, on macOS, as an event. Main only passes on what
 * has our scheme and a bounded length; core parses it, and the window says when it is invalid.
 */
import { resolve } from 'node:path';
import { app } from 'electron';
import { linkScheme, maxLinkLength } from '#core/linking/deep-link';
import { events } from '#core/ipc/channels';
import { currentWindow, showMainWindow } from './main-window';

/** An address that arrived before the window could receive it. */
let waiting: string | null = null;
let heard = false;

/**
 * Registers with the system, and receives addresses from now on. Must run before the app is ready.
 */
export function hearDeepLinks(argv: readonly string[]): void {
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme);
  // Started by `electron .`: the system must be given the folder as well.
  else if (process.platform === 'win32' && argv[1]) {
    app.setAsDefaultProtocolClient(linkScheme, process.execPath, [resolve(argv[1])]);
  }
  arrive(linkIn(argv));
  app.on('second-instance', (_event, other) => {
    showMainWindow();
    arrive(linkIn(other));
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    showMainWindow();
    arrive(linkIn([url]));
  });
}

/** The address that came before the window asked; null for none. Later ones are sent to it. */
export function takeDeepLink(): string | null {
  const taken = waiting;
  waiting = null;
  heard = true;
  return taken;
}

function arrive(address: string | null): void {
  if (address === null) return;
  if (heard) currentWindow()?.webContents.send(events.address, address);
  else waiting = address;
}

function linkIn(argv: readonly string[]): string | null {
  const found = argv.find((each) => each.toLowerCase().startsWith(`${linkScheme}:`));
  return found?.slice(0, maxLinkLength + 1) ?? null;
}
