/**
 * A source as a CSL JSON 1.0.2 item, the form that citation processors and reference managers
 * share. What is known of the issuer decides the type: with an issuer it is a report of the genre
 * "Press release", with only an address a web page, otherwise a document.
 */
import type { SourceRecord } from '#core/model/source-record';

/** A day as CSL writes it; text that is not a date stays as typed. */
export type CslDate =
  | { readonly 'date-parts': readonly (readonly number[])[] }
  | { readonly literal: string };

export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'webpage' | 'document';
  readonly title: string;
  readonly genre?: string;
  /** The issuer is only the author: as publisher too, most styles would name it twice. */
  readonly author?: readonly { readonly literal: string }[];
  readonly 'publisher-place'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  /** The translation mark as published. Not `status`, which styles print in place of the date. */
  readonly note?: string;
}

export function cslItemOf(source: SourceRecord): CslItem {
  const { body, place, issued, accessed, address, language, translationMark } = source;
  return {
    id: source.id,
    type: cslTypeOf(source),
    title: source.title,
    ...(body === null ? {} : { genre: 'Press release', author: [{ literal: body }] }),
    ...(place === null ? {} : { 'publisher-place': place }),
    ...(issued === null ? {} : { issued: cslDate(issued) }),
    ...(accessed === null ? {} : { accessed: cslDate(accessed) }),
    ...(address === null ? {} : { URL: address }),
    ...(language === 'und' ? {} : { language }),
    ...(translationMark === null ? {} : { note: translationMark }),
  };
}

/** The type of the source, from what is known of it. */
export function cslTypeOf({ body, address }: SourceRecord): CslItem['type'] {
  if (body !== null) return 'report';
  return address === null ? 'document' : 'webpage';
}

/** @param day `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else stays as it is. */
export function cslDate(day: string): CslDate {
  const parts = datePartsOf(day);
  return parts === null ? { literal: day } : { 'date-parts': [parts] };
}

/** Year, and month and day if given, from 1; null when it is not such a date. */
export function datePartsOf(day: string): number[] | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(day);
  if (match === null) return null;
  const parts = match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const [year = 0, month = 1, date = 1] = parts;
  return year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= 31 ? parts : null;
}
