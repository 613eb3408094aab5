import { session } from 'electron';
import { devServer } from '../windows/dev-server';

/** Schemes that our page may load from: its own files and what it created itself. */
const ownSchemes = /^(app:\/\/reader\/|blob:app:\/\/reader\/|data:)/;

/** Chromium asks before it makes IndexedDB persistent; everything else is refused. */
const grantedPermissions: readonly string[] = ['persistent-storage', 'clipboard-sanitized-write'];

export function hardenSession(): void {
  const { webRequest } = session.defaultSession;
  webRequest.onBeforeRequest((details, answer) => {
    const ours = ownSchemes.test(details.url) || devServer?.owns(details.url) === true;
    answer({ cancel: !ours });
  });
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(grantedPermissions.includes(permission));
  });
  session.defaultSession.setPermissionCheckHandler((_contents, permission) =>
    grantedPermissions.includes(permission),
  );
  session.defaultSession.setDevicePermissionHandler(() => false);
  session.defaultSession.on('will-download', (event) => event.preventDefault());
  // Spell checking would download dictionaries.
  session.defaultSession.setSpellCheckerEnabled(false);
}
