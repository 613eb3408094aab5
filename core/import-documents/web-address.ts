/**
 * An http or https address, or null. An address is shown and copied as text, never opened without
 * being asked.
 */
export function webAddress(value: string): string | null {
  const address = value.trim();
  return /^https?:\/\/[^\s<>"]{1,2000}$/i.test(address) ? address : null;
}
