/** Percent-encoding as addresses have it (RFC 3986, section 2.1). */

/** Null when what is encoded is not UTF-8. */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** As in an address that others wrote: unchanged when what is encoded is not UTF-8. */
export function unescaped(text: string): string {
  return decoded(text) ?? text;
}
