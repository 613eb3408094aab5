/**
 * The one origin of the application. IndexedDB belongs to it, so scheme and host never change
 * (docs/decisions/0001).
 */
export const origin = 'app://reader';
