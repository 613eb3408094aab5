/**
 * What a page says about itself: its titles, day, language, publisher, its own address. Pages state
 * each of these in several ways, and not all are true: statements that agree come first.
 */
import { append } from '#core/append';
import { isLanguageTag } from '#core/text/language';
import { titleWithoutSite } from '../recognition/title-without-site';
import { dateLineForm, findDates } from '../recognition/find-dates';
import {
  issuerInLanguage,
  issuerNamed,
  issuerOfAddress,
  issuerOfWords,
  type IssuingBody,
} from '../recognition/issuer';
import { sameWords } from '../recognition/line-shape';
import type { SourceFacts } from '../source-text';
import { webAddress } from '../web-address';
import { linkedData } from './linked-data';
import { isMasthead } from './page-elements';
import type { PageElement } from './page-node';

type Said = ReadonlyMap<string, string>;

/** Names of `meta` elements, the most trustworthy first. */
const titleNames = ['og:title', 'dcterms.title', 'dc.title', 'twitter:title', 'citation_title'];
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'govuk:first-published-at',
  'dcterms.date',
  'dc.date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.available',
  'dc.date.available',
  'dcterms.created',
  'dc.date.created',
  'date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publication_date',
  'publication-date',
  'publish-date',
  'pub_date',
  'release_date',
  'releasedate',
  'originalpublicationdate',
  'parsely-pub-date',
  'firstpublishedtime',
  'datepublished',
  'citation_date',
  'citation_publication_date',
  'citation_online_date',
  'sailthru.date',
];
const publisherNames = ['dcterms.publisher', 'dc.publisher', 'publisher'];
/** Of the ministry whose site it is, though it may be that of its minister. */
const creatorNames = ['dcterms.creator'];
/** Of a person, or of the issuer: believed where it is the name of an issuer. */
const authorNames = [
  'author',
  'article:author',
  'dc.creator',
  'dc.contributor',
  'article:publisher',
];
const siteNames = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'];

/** @param html for the line that browsers add when they save a page. */
export function pageFacts(said: Said, body: PageElement, html: string): SourceFacts {
  const data = linkedData(said.get('ld+json') ?? '');
  const named = firstOf(said, siteNames) ?? data.publisher;
  const { titles, site } = titlesOf(said, data.headline, named);
  const language = languageOf(said);
  const tree = saidInTree(body);
  const address = addressOf(said, html);
  const published = [
    ...publisherNames.map((name) => said.get(name)),
    data.publisher,
    ...tree.defined.filter(({ label }) => from.test(label)).map(({ words }) => words),
  ];
  const authors = [
    ...[...creatorNames, ...authorNames].map((name) => said.get(name)),
    data.author,
    named,
    site,
    ...tree.logos,
  ];
  const issuer =
    firstIssuer(published, language) ??
    issuerOfAddress(address, language ?? 'und') ??
    firstIssuer(authors, language);
  const publisher = firstOf(said, [...publisherNames, ...creatorNames]) ?? data.publisher;
  return {
    title: titles[0] ?? null,
    titles,
    site: named ?? site,
    language,
    date: dateOf(said, data.date, tree, language ?? 'und'),
    body: issuer?.name ?? (data.isOrganization ? publisher : null),
    place: issuer?.place ?? null,
    address,
  };
}

/** What sites add to the name of the issuer whose they are, in front of it and behind. */
const siteBefore =
  /^(?:welcome to )?(?:the )?(?:official )?(?:web ?site|web ?page|home ?page|portal|page|site|sitio(?: web)?|sito|официальный (?:интернет-)?(?:сайт|портал)|сайт|офіційний (?:сайт|вебсайт|портал))(?: officiel| oficial| ufficiale| internet)? (?:of |der |des |de |du |del |della |dell.|do |da )?(?:the |la |l.)?/iu;
const siteBehind =
  /(?:,? [|:–—-])? ?(?:(?:main|official|offizielle|web) )?(?:portal|web ?site|site|home ?page|homepage|newsroom|press room|news|informiert|startseite|accueil|inicio|главная|сайт|ホームページ|オフィシャルサイト|官网|网站|網站|门户网站|누리집|홈페이지)$/iu;

/** The first of several names that is one of an issuer. */
function firstIssuer(names: readonly (string | null | undefined)[], language: string | null) {
  const found = names.map((name) => issuerOfSite(oneLine(name ?? ''), language?.slice(0, 2)));
  return found.find((body) => body !== null) ?? null;
}

/** "Official website of the President of Ukraine", "ASEAN Main Portal": the issuer of a site. */
function issuerOfSite(name: string, language?: string): IssuingBody | null {
  if (name === '') return null;
  if (issuerOfWords(name) !== null) return issuerInLanguage(name, language);
  const [first = ''] = name.split(/ [|–—] |[|\uFF5C]/u);
  const bare = [siteBehind, siteBefore].map((words) => first.replace(words, '').trim());
  const changed = [...bare, first].filter((words) => words !== name);
  const found = changed.map((words) => issuerOfWords(words, language) ?? issuerNamed(words));
  return found.find((body) => body !== null) ?? issuerNamed(name);
}

/** Longest title, in UTF-16 units. */
const maxTitle = 300;

/**
 * The titles without the name of the site, those that most of the page's statements agree on first;
 * and the site as the title names it.
 */
function titlesOf(said: Said, headline: string | null, site: string | null) {
  const shared = titleNames.flatMap((name) => said.get(name) ?? []);
  const whole = oneLine(said.get('title') ?? '');
  const others = [...(headline === null ? [] : [headline]), ...shared].map(oneLine);
  const parted = titleWithoutSite(whole, others, site);
  const all = [...others.map((each) => titleWithoutSite(each, [], site).title), parted.title];
  const known = all.filter((each) => each !== '' && each.length <= maxTitle);
  const agreeing = (title: string) => known.filter((each) => sameWords(each, title)).length;
  const ranked = [...known].sort((a, b) => agreeing(b) - agreeing(a));
  const titles = ranked.filter(
    (each, at) => ranked.findIndex((one) => sameWords(one, each)) === at,
  );
  return { titles, site: parted.site };
}

const languageNames = ['lang', 'content-language', 'dc.language', 'dcterms.language', 'og:locale'];

function languageOf(said: Said): string | null {
  const tag = (firstOf(said, languageNames) ?? '').replace('_', '-');
  return isLanguageTag(tag) ? tag : null;
}

/** A day in an attribute is ISO 8601, or written as in a text. */
function dayIn(value: string, language: string): string | null {
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]|$)/.exec(value.trim());
  const text = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : value;
  return findDates(dateLineForm(text), language)[0]?.iso ?? null;
}

function dateOf(said: Said, data: string | null, tree: SaidInTree, language: string) {
  for (const name of dateNames) {
    const day = dayIn(said.get(name) ?? '', language);
    if (day !== null) return day;
  }
  return (data === null ? null : dayIn(data, language)) ?? dateInTree(tree, language);
}

const published =
  /^(?:date(?: published)?|published(?: on)?|first published|issued|released?|posted|publication date|date de publication|publié le|veröffentlicht(?: am)?|datum|fecha(?: de publicación)?|data|дата(?: публикации)?|огноо|発表日|掲載日|公開日|日付|등록일|작성일|发布时间|发布日期)\s*:?$/iu;

/** What stands before the name of an issuer. */
const from =
  /^(?:from|by|issued by|published by|publisher|source|author|issuer|ministry|department|organi[sz]ation|auteur|émetteur|source officielle|herausgeber|von|ministerium|emisor|fuente|ministerio|autore|fonte|ministero|órgão|источник|ведомство|автор|джерело|эх сурвалж|出典|発信元|担当省庁|省庁|발행처|출처|부처|来源|信息来源|发布机构|发布单位)\s*[:\uFF1A]?$/iu;

interface Definition {
  readonly label: string;
  readonly words: string;
}

interface SaidInTree {
  /** The elements that are a time. */
  readonly times: readonly PageElement[];
  /** The pairs of definition lists and of tables with a label in front. */
  readonly defined: readonly Definition[];
  /** The words of its logos, and what stands for them where they are not shown. */
  readonly logos: readonly string[];
}

function saidInTree(body: PageElement): SaidInTree {
  const times: PageElement[] = [];
  const defined: Definition[] = [];
  const logos: string[] = [];
  const visit = (element: PageElement) => {
    let label = '';
    if (isMasthead(element)) append(logos, linesOf(element));
    for (const child of element.children) {
      if ('text' in child) continue;
      if (child.tag === 'time' || child.attributes['itemprop'] === 'datePublished')
        times.push(child);
      if (/^(?:dd|td)$/.test(child.tag) && label !== '')
        defined.push({ label, words: wordsOf(child) });
      label = /^(?:dt|th|td)$/.test(child.tag) ? wordsOf(child) : '';
      visit(child);
    }
  };
  visit(body);
  return { times, defined, logos };
}

/**
 * A `<time>` marked as the day of publication, a "Published" definition, or the page's only
 * `<time>`.
 */
function dateInTree({ times, defined }: SaidInTree, language: string): string | null {
  const said = times.filter(({ attributes }) =>
    /datePublished|pubdate/i.test(attributes['itemprop'] ?? ''),
  );
  const days = [
    ...said.map((time) => dayOf(time, language)),
    ...defined
      .filter(({ label }) => published.test(label))
      .map(({ words }) => dayIn(words, language)),
  ].filter((day) => day !== null);
  if (days[0] !== undefined) return days[0];
  const all = new Set(times.map((time) => dayOf(time, language)).filter((day) => day !== null));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}

function dayOf(time: PageElement, language: string): string | null {
  const { datetime, content } = time.attributes;
  return dayIn(datetime ?? content ?? '', language) ?? dayIn(wordsOf(time), language);
}

/** Longest label or day, in UTF-16 units. */
const maxWords = 80;

function wordsOf(element: PageElement): string {
  let words = '';
  const visit = (each: PageElement) => {
    for (const child of each.children) {
      if (words.length > maxWords) return;
      if ('text' in child) words += child.text;
      else visit(child);
    }
  };
  visit(element);
  return oneLine(words.slice(0, maxWords));
}

/** Elements of a head of a site that are looked at: a menu may be in it. */
const maxLogo = 12;

/** The words of each element in the head of a site, and what stands for its pictures. */
function linesOf(logo: PageElement): string[] {
  const lines: string[] = [];
  const elements = [logo];
  for (const each of elements) {
    lines.push(each.tag === 'img' ? oneLine(each.attributes['alt'] ?? '') : wordsOf(each));
    for (const child of each.children)
      if (!('text' in child) && elements.length < maxLogo) elements.push(child);
  }
  return lines.filter((words) => words !== '');
}

/** Edge and Chrome write it above the page; its number counts the letters of the address. */
const savedFrom = /<!-- saved from url=\(\d{4}\)(https?:\/\/[^\s<>"]{1,2000}) -->/;

function addressOf(said: Said, html: string): string | null {
  const written = said.get('canonical') ?? said.get('og:url');
  const saved = savedFrom.exec(html.slice(0, 4000))?.[1];
  return webAddress(written ?? '') ?? webAddress(saved ?? '');
}

function firstOf(said: Said, names: readonly string[]): string | null {
  const value = names.map((name) => said.get(name)).find((each) => each);
  return value === undefined ? null : oneLine(value).slice(0, 200);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
