/** Citation styles and locales, which the build packs (scripts/build/citation-styles.mjs). */
declare module 'virtual:citation-style/*' {
  /** An element in the files' short form: name, attributes, children. */
  interface Packed {
    readonly n: string;
    readonly a?: Readonly<Record<string, string>>;
    readonly c?: readonly (Packed | string)[];
  }

  export const packed: { readonly tree: Packed };
}
