import { app, type WebContents } from 'electron';
import { devServer } from '../windows/dev-server';

/** No name is found; in development the bundler's server on this machine is. */
const resolverRules = devServer ? 'MAP * ~NOTFOUND, EXCLUDE localhost' : 'MAP * ~NOTFOUND';

/** Walls that must be before the first window: for the network as a whole and for every page. */
export function hardenApplication(): void {
  // No name is ever looked up: `dns-prefetch` passes both the CSP and webRequest.
  app.commandLine.appendSwitch('host-resolver-rules', resolverRules);
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.on('web-contents-created', (_event, contents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    denyNavigation(contents);
  });
}

/** A page stays where main put it: no link, script, form, frame or dropped file moves it. */
function denyNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
