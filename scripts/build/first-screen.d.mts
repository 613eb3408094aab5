import type { Plugin } from 'vite';

/** Asks for the fonts of the first screen with its script. */
export function preloadFonts(names: readonly string[]): Plugin;

/** A group of the bundler's code splitting: all that the page runs before it draws. */
export function firstScreen(): {
  readonly name: (
    id: string,
    graph: { readonly getModuleInfo: (id: string) => ModuleLinks | null },
  ) => string | null;
};

interface ModuleLinks {
  readonly isEntry: boolean;
  readonly importedIds: readonly string[];
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}
