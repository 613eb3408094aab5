/**
 * What a page says about itself: its titles, day, language, publisher, its own address. Pages state
 * each of these in several ways, and not all are true: statements that agree come first.
 */
import { isLanguageTag } from '#core/text/language';
import { titleWithoutSite } from '../recognition/title-wording';
import { issuerOfAddress } from '../recognition/issuer';
import { issuerOfSite } from '../recognition/site-issuer';
import { sameWords } from '../recognition/line-shape';
import type { SourceFacts } from '../source-text';
import { webAddress } from '../web-address';
import { linkedData } from './linked-data';
import { dateOf } from './page-dates';
import type { PageElement } from './page-node';
import { oneLine, saidInTree } from './said-in-tree';

type Said = ReadonlyMap<string, string>;

/** Names of `meta` elements, the most trustworthy first. */
const titleNames = ['og:title', 'dcterms.title', 'dc.title', 'twitter:title', 'citation_title'];
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
    holder: firstIssuer(tree.logos, language)?.name ?? null,
    place: issuer?.place ?? null,
    address,
  };
}

/** The first of several names that is one of an issuer. */
function firstIssuer(names: readonly (string | null | undefined)[], language: string | null) {
  const found = names.map((name) => issuerOfSite(oneLine(name ?? ''), language?.slice(0, 2)));
  return found.find((body) => body !== null) ?? null;
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

/** What stands before the name of an issuer. */
const from =
  /^(?:from|by|issued by|published by|publisher|source|author|issuer|ministry|department|organi[sz]ation|auteur|émetteur|source officielle|herausgeber|von|ministerium|emisor|fuente|ministerio|autore|fonte|ministero|órgão|источник|ведомство|автор|джерело|эх сурвалж|出典|発信元|担当省庁|省庁|발행처|출처|부처|来源|信息来源|发布机构|发布单位)\s*[:\uFF1A]?$/iu;

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
