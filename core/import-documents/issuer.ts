/**
 * Who published a text, where a line says it and nothing else. The table has the bodies that publish
 * summaries most often, with the place that their own publications name; any other ministry, office
 * or government is recognised by the form of its name, without a place.
 */
interface IssuingBody {
  /** As the line has it. */
  readonly name: string;
  /** Null when it is not known for certain. */
  readonly place: string | null;
}

/** Longest line looked at, in UTF-16 units. */
const maxNameLength = 100;

const known: readonly (readonly [name: RegExp, place: string])[] = [
  [/^(?:The )?Ministry of Foreign Affairs(?: of Japan|, Japan)$/i, 'Tokyo'],
  [/^(?:The )?(?:Prime Minister.s Office|Cabinet Secretariat)(?: of Japan|, Japan)$/i, 'Tokyo'],
  [/^(?:日本国)?外務省$|^(?:首相|総理)官邸$|^内閣(?:官房|府)$/, '東京'],
  [/^(?:The )?White House$/i, 'Washington, D.C.'],
  [/^(?:The )?U\.?S\.? (?:Department of State|State Department)$/i, 'Washington, D.C.'],
  [/^(?:United States )Department of State$/i, 'Washington, D.C.'],
  [/^(?:The )?(?:Foreign, Commonwealth (?:&|and) Development Office)$/i, 'London'],
  [/^(?:The )?Prime Minister.s Office, 10 Downing Street$/i, 'London'],
  [/^(?:The )?(?:European Commission|European External Action Service)$/i, 'Brussels'],
  [/^(?:The )?(?:Council of the European Union|European Council)$/i, 'Brussels'],
  [/^(?:The )?Ministry of Foreign Affairs(?: of|,) Mongolia$/i, 'Ulaanbaatar'],
  [/^(?:The )?Ministry of Foreign Affairs(?: of|,) (?:the )?Republic of Korea$/i, 'Seoul'],
  [/^(?:The )?Ministry of External Affairs,? (?:of )?(?:Government of )?India$/i, 'New Delhi'],
  [/^(?:The )?Department of Foreign Affairs and Trade,? (?:of )?Australia$/i, 'Canberra'],
  [/^Global Affairs Canada$/i, 'Ottawa'],
];

const kinds = 'Ministry|Department|Office|Embassy|Consulate[- ]General|Government|Secretariat';
const english = new RegExp(
  String.raw`^(?:The )?(?:\p{Lu}[\p{L}.]+ )?(?:${kinds}) (?:of|for) [\p{L}\p{M},.&’' -]{3,80}$`,
  'u',
);
/** A name has no finite verb and ends in no stop; these words make it a title instead. */
const noName =
  /[.:;]$|\b(?:meeting|meets|met|talks?|visit|visits|statement|summary|call|is|has)\b/i;
const japanese = /^(?:[\p{Script=Han}]{1,8}(?:省|庁|官邸|官房|大使館|総領事館|内閣府))$/u;

/** The body that a line names and nothing else, "Ministry of Foreign Affairs of Japan"; else null. */
export function issuerNamed(line: string): IssuingBody | null {
  if (line.length > maxNameLength) return null;
  const name = line.trim();
  const place = known.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  if (place !== null) return { name, place };
  const isName = japanese.test(name) || (english.test(name) && !noName.test(name));
  return isName ? { name, place: null } : null;
}
