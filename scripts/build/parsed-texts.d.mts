import type { Plugin } from 'vite';

/** Writes `parsed-texts.json`: the bundled texts as they are read. */
export function parsedTexts(root: string): Plugin;
