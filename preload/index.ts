/**
 * The bridge: one named method for each channel and nothing else. It runs with the page, so it has
 * no logic and passes on no event object, which would expose Electron's own objects to the page.
 */
import { contextBridge, ipcRenderer } from 'electron';
import { channels, events } from '#core/ipc/channels';

const methods = Object.fromEntries(
  Object.entries(channels).map(([method, channel]) => [
    method,
    (request?: unknown) => ipcRenderer.invoke(channel, request),
  ]),
);

contextBridge.exposeInMainWorld('desktop', {
  ...methods,
  onCommand: (listener: (id: unknown) => void) => subscribe(events.runCommand, listener),
  onAddress: (listener: (address: unknown) => void) => subscribe(events.address, listener),
  onNotice: (listener: (notice: unknown) => void) => subscribe(events.notice, listener),
  onClosing: (listener: () => Promise<string | null>) =>
    subscribe(events.closing, () => {
      void listener().then((unsaved) => ipcRenderer.invoke(channels.reportCanClose, { unsaved }));
    }),
});

function subscribe(event: string, listener: (argument: unknown) => void): () => void {
  const receive = (_event: unknown, argument: unknown) => listener(argument);
  ipcRenderer.on(event, receive);
  return () => ipcRenderer.off(event, receive);
}
