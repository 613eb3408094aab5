/** The issuer of a site: by what the site is called, or by the notice of rights at its foot. */
import { issuerInLanguage, issuerNamed, issuerOfWords, type IssuingBody } from './issuer';
import { isSiteOffice } from './site-offices';

/** What sites add before and after the name of their issuer. */
const siteBefore =
  /^(?:welcome to )?(?:the )?(?:official )?(?:web ?site|web ?page|home ?page|portal|page|site|sitio(?: web)?|sito|официальный (?:интернет-)?(?:сайт|портал)|сайт|офіційний (?:сайт|вебсайт|портал))(?: officiel| oficial| ufficiale| internet)? (?:of |der |des |de |du |del |della |dell.|do |da )?(?:the |la |l.)?/iu;
const siteBehind =
  /(?:,? [|:–—-])? ?(?:(?:main|official|offizielle|web) )?(?:portal|web ?site|site|home ?page|homepage|newsroom|press room|news|informiert|startseite|accueil|inicio|главная|сайт|ホームページ|オフィシャルサイト|官网|网站|網站|门户网站|누리집|홈페이지)$/iu;

/** "Official website of the President of Ukraine", "ASEAN Main Portal": the issuer of a site. */
export function issuerOfSite(name: string, language?: string): IssuingBody | null {
  if (name === '') return null;
  if (issuerOfWords(name) !== null) return issuerInLanguage(name, language);
  const [first = ''] = name.split(/ [|–—] |[|\uFF5C]/u);
  const bare = [siteBehind, siteBefore].map((words) => first.replace(words, '').trim());
  const changed = [...bare, first].filter((words) => words !== name);
  const found = changed.map((words) => issuerOfWords(words, language) ?? issuerNamed(words));
  const known = found.find((body) => body !== null) ?? issuerNamed(name);
  if (known !== null) return known;
  const office = [...bare, name].find(isSiteOffice);
  return office === undefined ? null : { name: office, place: null };
}

/** One of the table in a line that calls itself a site: "The official website of …". */
export function issuerOfSiteLine(line: string): IssuingBody | null {
  return siteBefore.test(line) ? issuerOfWords(line.replace(siteBefore, '').trim()) : null;
}

/** Longest notice, in UTF-16 units. */
const maxNotice = 240;
/** "© 2019 …", "Copyright …", "All rights reserved." */
const signs =
  /©|ⓒ|\(c\)|copyright|content (?:is )?owned by|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены|(?:усі|всі) права захищені|бүх эрх хуулиар хамгаалагдсан|tüm hakları saklıdır|hak cipta dilindungi|版权所有|版權所有|著作権|無断転載禁止|무단 ?전재/giu;
const years = /(?<!\d)[12]\d{3}(?: ?[-–—] ?[12]\d{3})?(?!\d)/gu;

/** "Conseil de l’UE et Conseil européen": the first of two that share a site. */
function firstOfTwo(name: string): IssuingBody | null {
  const [first = '', ...others] = name.split(/ (?:and|et|und|y|e|&) /u);
  return others.length > 0 ? issuerOfWords(first) : null;
}

/** Whom a distributor names: "The Ministry of the Sea published this content on 5 May 2023 …". */
const publisher = /^(?:The )?(?<by>\p{Lu}.{3,110}?) published this content on /u;

/** The issuer that a notice names beside its sign and year; null for any other line. */
export function rightsHolder(line: string): IssuingBody | null {
  const by = publisher.exec(line)?.groups?.['by'];
  if (by !== undefined) return issuerNamed(by);
  if (line.length > maxNotice) return null;
  const rest = line.replace(signs, ' | ');
  if (rest === line) return null;
  const bare = rest.replace(years, ' | ');
  const parts = bare.split(/[|·•]|\. (?=\p{Lu}\p{Ll}{2})|\s[-–—]\s/u);
  const names = [...parts, ...parts.flatMap((part) => part.split(/,\s*/u))].map((part) =>
    part.replace(/^[\s,.:;-]+|(?<![\s,.:;-])[\s,.:;-]+$/gu, '').replace(/^(?:by|the) /iu, ''),
  );
  const found = names.map((name) =>
    name === '' ? null : (issuerOfWords(name) ?? issuerNamed(name) ?? firstOfTwo(name)),
  );
  const known = found.find((body) => body !== null);
  const office = names.find(isSiteOffice);
  return known ?? (office === undefined ? null : { name: office, place: null });
}
