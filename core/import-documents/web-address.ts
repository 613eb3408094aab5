/**
 * An address of the web's two schemes, or null. An address is shown and copied as text, never
 * opened by itself.
 */
export function webAddress(value: string): string | null {
  const address = value.trim();
  return /^https?:\/\/[^\s<>"]{1,2000}$/i.test(address) ? address : null;
}
