import address from '@sqlite.org/sqlite-wasm/sqlite3.wasm?inline';

/** The WebAssembly of SQLite, which is part of the script: the page's policy lets nothing be fetched. */
export function sqliteBytes(): Uint8Array {
  // A data address: its media type, a comma, base64.
  const base64 = address.replace(/^[^,]*,/, '');
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}
