/**
 * The part of Readability that is used. Its own types refer to the DOM, which core does not have.
 */
declare class Readability {
  constructor(
    document: unknown,
    options: {
      /** UTF-16 units that an article must have before the rules are relaxed. */
      readonly charThreshold: number;
      readonly keepClasses: boolean;
      readonly disableJSONLD: boolean;
      readonly serializer: (node: unknown) => unknown;
    },
  );
  /** Null when there is no article. `content` is the serializer's result. */
  parse(): { readonly content: unknown } | null;
}

export { Readability };
