/** Share of documents with countries that must name one before it counts as the issuing side. */
const minShare = 0.9;

/**
 * The country that nearly all documents share: the one that issues them. It says nothing about any
 * of them. Null when no country is in nine of ten, or when two are equally frequent: in a library
 * of one document neither side is the other's counterpart.
 *
 * @param documents `countries` once per document.
 */
export function issuingSide(
  documents: Iterable<{ readonly countries: readonly string[] }>,
): string | null {
  const counts = new Map<string, number>();
  let withCountries = 0;
  for (const { countries } of documents) {
    if (countries.length > 0) withCountries += 1;
    for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < withCountries * minShare || first[1] === second?.[1]) return null;
  return first[0];
}
