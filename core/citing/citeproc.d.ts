/** The part of citeproc-js that Readout uses; the package has no types of its own. */
declare module 'citeproc' {
  /** An XML element of a style or locale as the processor expects it. */
  export interface CslElement {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (CslElement | string)[];
  }

  interface System {
    readonly retrieveLocale: (language: string) => CslElement;
    readonly retrieveItem: (id: string) => object;
  }

  interface CiteItem {
    readonly id: string;
    readonly label?: string;
    readonly locator?: string;
    readonly suffix?: string;
  }

  export class Engine {
    /** Uses the style's own language where it has one, else en-US. */
    constructor(system: System, style: CslElement);
    setOutputFormat(name: string): void;
    /** Forgets all items but these. */
    updateItems(ids: readonly string[]): void;
    /** One citation with these items, as if it were the first. */
    makeCitationCluster(items: readonly CiteItem[]): string;
    makeBibliography(): [object, string[]];
  }

  /** How runs of text are decorated, by what a style asks for. */
  type Format = Readonly<Record<string, unknown>>;

  const citeproc: {
    readonly Engine: typeof Engine;
    readonly Output: { readonly Formats: Record<string, Format> };
  };
  export { citeproc as default };
}
