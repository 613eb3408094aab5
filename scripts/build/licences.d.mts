import type { Plugin } from 'vite';

/** A plugin for each build and for its workers, which together write one file. */
export function licenceCollector(file: string): () => Plugin;
