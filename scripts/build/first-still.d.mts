import type { Plugin } from 'vite';

/** Writes `first-start.html`: the page with what a first start shows until the window is drawn. */
export function firstStartPage(root: string): Plugin;
