import type { Plugin } from 'vite';

/** Makes the modules `virtual:citation-style/…`. */
export function citationStyles(): Plugin;
