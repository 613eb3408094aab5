/** As much of linkedom as is used. Its own types name the DOM, which the core does not have. */
export declare function parseHTML(html: string): { readonly document: unknown };
