/** Who a notice of rights at the foot of a page says the words belong to. */
import { isSiteOffice } from './site-offices';
import { issuerNamed, issuerOfWords, type IssuingBody } from './issuer';

/** Longest notice, in UTF-16 units. */
const maxNotice = 240;
/** "© 2019 …", "Copyright …", "All rights reserved." */
const signs =
  /©|ⓒ|\(c\)|copyright|content (?:is )?owned by|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены|(?:усі|всі) права захищені|бүх эрх хуулиар хамгаалагдсан|tüm hakları saklıdır|hak cipta dilindungi|版权所有|版權所有|著作権|無断転載禁止|무단 ?전재/giu;
const years = /(?<!\d)[12]\d{3}(?: ?[-–—] ?[12]\d{3})?(?!\d)/gu;
/** "(ASEAN)" behind the long name. */
const shortName = / ?\([\p{Lu}]{2,10}\)$/u;

/** "Conseil de l’UE et Conseil européen": the first of two that share a site. */
function firstOfTwo(name: string): IssuingBody | null {
  const [first = '', ...others] = name.split(/ (?:and|et|und|y|e|&) /u);
  return others.length > 0 ? issuerOfWords(first) : null;
}

/** The issuer that a notice names beside its sign and year; null for any other line. */
export function rightsHolder(line: string): IssuingBody | null {
  if (line.length > maxNotice) return null;
  const rest = line.replace(signs, ' | ');
  if (rest === line) return null;
  const bare = rest.replace(years, ' | ');
  const parts = bare.split(/[|·•]|\. (?=\p{Lu}\p{Ll}{2})|\s[-–—]\s/u);
  const names = [...parts, ...parts.flatMap((part) => part.split(/,\s*/u))].map((part) =>
    part
      .replace(/^[\s,.:;-]+|(?<![\s,.:;-])[\s,.:;-]+$/gu, '')
      .replace(/^(?:by|the) /iu, '')
      .replace(shortName, ''),
  );
  const found = names.map((name) =>
    name === '' ? null : (issuerOfWords(name) ?? issuerNamed(name) ?? firstOfTwo(name)),
  );
  const known = found.find((body) => body !== null);
  const office = names.find(isSiteOffice);
  return known ?? (office === undefined ? null : { name: office, place: null });
}
