/** What the tests use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    /** Reads any format whose plugin is loaded; throws when none does. */
    constructor(data: string);
    /** CSL JSON. */
    readonly data: unknown;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
