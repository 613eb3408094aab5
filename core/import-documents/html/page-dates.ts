/** The day of publication as a page states it, in one of many ways. */
import { dateLineOf } from '../recognition/date-line';
import { dateLineForm, findDates } from '../recognition/find-dates';
import type { PageElement } from './page-node';
import { statesDay, wordsOf, type SaidInTree } from './said-in-tree';

/** Names of `meta` elements, the most trustworthy first. */
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
/** A day in an attribute is ISO 8601, or written as in a text. */
function dayIn(value: string, language: string): string | null {
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]|$)/.exec(value.trim());
  const text = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : value;
  return findDates(dateLineForm(text), language)[0]?.iso ?? null;
}

export function dateOf(
  said: ReadonlyMap<string, string>,
  data: string | null,
  tree: SaidInTree,
  language: string,
) {
  for (const name of dateNames) {
    const day = dayIn(said.get(name) ?? '', language);
    if (day !== null) return day;
  }
  return (data === null ? null : dayIn(data, language)) ?? dateInTree(tree, language);
}

const published =
  /^(?:date(?: published)?|published(?: on)?|first published|issued|released?|posted|publication date|date de publication|publié le|veröffentlicht(?: am)?|datum|fecha(?: de publicación)?|data|дата(?: публикации)?|огноо|発表日|掲載日|公開日|日付|등록일|작성일|发布时间|发布日期)\s*:?$/iu;

/**
 * A `<time>` marked as the day of publication, a "Published" definition, the page's only `<time>`,
 * or the only day that a class calls one.
 */
function dateInTree({ times, dated, defined }: SaidInTree, language: string): string | null {
  const said = times.filter(
    ({ attributes }) =>
      /datePublished|pubdate/i.test(attributes['itemprop'] ?? '') ||
      statesDay.test(attributes['property'] ?? ''),
  );
  const days = [
    ...said.map((time) => dayOf(time, language)),
    ...defined
      .filter(({ label }) => published.test(label))
      .map(({ words }) => dayIn(words, language)),
  ].filter((day) => day !== null);
  if (days[0] !== undefined) return days[0];
  const called = dated.map((element) => dateLineOf(wordsOf(element), language));
  return (
    onlyOf(times.map((time) => dayOf(time, language))) ??
    onlyOf(called.map((day) => (day === null || day.isLater ? null : day.iso)))
  );
}

function onlyOf(days: readonly (string | null)[]): string | null {
  const [only, ...others] = new Set(days.filter((day) => day !== null));
  return others.length === 0 ? (only ?? null) : null;
}

function dayOf(time: PageElement, language: string): string | null {
  const { datetime, content } = time.attributes;
  return dayIn(datetime ?? content ?? '', language) ?? dayIn(wordsOf(time), language);
}
