/** What a page says of itself in its head: title, date, who publishes it, its own address. */
import { readDateLine } from '../recognition/date-line';
import { issuerNamed } from '../recognition/issuer';
import type { SourceFacts } from '../source-text';
import { webAddress } from '../web-address';

type Said = ReadonlyMap<string, string>;

/** Names of `meta` elements, in the order of their trustworthiness. */
const dateNames = [
  'article:published_time',
  'dcterms.date',
  'dc.date',
  'dcterms.issued',
  'date',
  'pubdate',
];
const bodyNames = [
  'dcterms.publisher',
  'dc.publisher',
  'publisher',
  'og:site_name',
  'application-name',
];

/** @param html for the line that browsers write when they save a page. */
export function pageFacts(said: Said, html: string): SourceFacts {
  const { title, site } = titleOf(said);
  const body = firstOf(said, bodyNames) ?? site;
  return {
    title,
    date: dateOf(said),
    body,
    place: body === null ? null : (issuerNamed(body)?.place ?? null),
    address: addressOf(said, html),
  };
}

/** "Summit Meeting | Ministry of Foreign Affairs of Japan": a title and, after a bar, the site. */
function titleOf(said: Said): { title: string | null; site: string | null } {
  const whole = oneLine(said.get('og:title') ?? said.get('title') ?? '');
  const document = oneLine(said.get('title') ?? '');
  const siteName = said.get('og:site_name');
  const parts = /^(.{3,}?)\s+[|\uFF5C\u2013\u2014-]\s+([^|\uFF5C]{2,80})$/u.exec(document);
  const site = parts !== null && issuerNamed(parts[2] ?? '') !== null ? (parts[2] ?? null) : null;
  const isSuffix = parts !== null && (site !== null || parts[2] === siteName);
  const title = said.has('og:title') ? whole : isSuffix ? (parts[1] ?? '') : document;
  return { title: title === '' || title.length > 300 ? null : title, site };
}

function dateOf(said: Said): string | null {
  const value = firstOf(said, dateNames);
  return value === null ? null : readDateLine(value.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1'));
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
