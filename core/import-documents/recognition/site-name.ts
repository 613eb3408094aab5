/** The issuer whose site it is, by what the site is called. */
import { isSiteOffice } from './site-offices';
import { issuerInLanguage, issuerNamed, issuerOfWords, type IssuingBody } from './issuer';

/** What sites add to the name of the issuer whose they are, in front of it and behind. */
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
