/**
 * The one origin of the application. IndexedDB belongs to it, so scheme and host never change
 * (docs/decisions/0001).
 */
const origin = 'app://reader';

/** The only page there is. */
export const startPage = `${origin}/index.html`;

/** Whether an address is one of ours: `app://reader.example/` begins the same way and is not. */
export function isOwnPage(url: string): boolean {
  return url.startsWith(`${origin}/`);
}
