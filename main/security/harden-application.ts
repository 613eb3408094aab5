import { app, type WebContents } from 'electron';
import { devServer } from '../windows/dev-server';

/** No name resolves; in development the local bundler's server does. */
const resolverRules = devServer ? 'MAP * ~NOTFOUND, EXCLUDE localhost' : 'MAP * ~NOTFOUND';

/**
 * Protections that must be in place before the first window: for the network and for every page.
 */
export function hardenApplication(): void {
  // No name is ever looked up: `dns-prefetch` bypasses both the CSP and webRequest.
  app.commandLine.appendSwitch('host-resolver-rules', resolverRules);
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.on('web-contents-created', (_event, contents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    denyNavigation(contents);
  });
}

/** A page stays where main put it: no link, script, form, frame or dropped file navigates it. */
function denyNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
