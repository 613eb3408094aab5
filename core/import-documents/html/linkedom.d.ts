/** The part of linkedom that is used. Its own types refer to the DOM, which core does not have. */
export declare function parseHTML(html: string): { readonly document: unknown };
