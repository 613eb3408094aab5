import type { Plugin } from 'vite';

/** Asks for everything that the first screen needs with the page's first script. */
export function preloadFirstScreen(fonts: readonly string[]): Plugin;

/** Groups of the bundler's code splitting: the page's first script, and all that it begins. */
export function firstScreen(): {
  readonly name: (
    id: string,
    graph: { readonly getModuleInfo: (id: string) => ModuleLinks | null },
  ) => string | null;
};

interface ModuleLinks {
  readonly isEntry: boolean;
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}
