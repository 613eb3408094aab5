/** As much of Readability as is used. Its own types name the DOM, which the core does not have. */
declare class Readability {
  constructor(
    document: unknown,
    options: {
      /** UTF-16 units that an article must have before the rules are loosened. */
      readonly charThreshold: number;
      readonly keepClasses: boolean;
      readonly disableJSONLD: boolean;
      readonly serializer: (node: unknown) => unknown;
    },
  );
  /** Null when there is no article. `content` is what the serializer gives. */
  parse(): { readonly content: unknown } | null;
}

export { Readability };
