import { strToU8 } from 'fflate';
import address from '@sqlite.org/sqlite-wasm/sqlite3.wasm?inline';

/** SQLite's WebAssembly, which is part of the script: the page's policy forbids fetching. */
export function sqliteBytes(): Uint8Array {
  // A data address: its media type, a comma, base64.
  return strToU8(atob(address.slice(address.indexOf(',') + 1)), true);
}
