/**
 * Writes the sources as RIS: one tag a line, each line ended by CR LF. A value is one line, so that
 * no title can begin a line of its own; line breaks in it become blanks and controls U+FFFD. RIS
 * reads a comma in a name as the end of the family name: an issuer with one goes to the publisher's
 * field, where its words stay together.
 */
import { cslTypeOf, datePartsOf, type CslItem } from '#core/citing/csl-item';
import { printable } from '#core/text/printable';
import type { SourceRecord } from '#core/model/source-record';
import type { ExportSet } from '../export-set';
import { citationKeysOf } from './citation-key';

const risTypes: Readonly<Record<CslItem['type'], string>> = {
  report: 'RPRT',
  webpage: 'ELEC',
  document: 'GEN',
};

/** The whole file, one record for each document. */
export function sourcesAsRis({ documents }: Pick<ExportSet, 'documents'>): string {
  const sources = documents.map(({ source }) => source);
  const keys = citationKeysOf(sources);
  return sources.map((source) => record(keys.get(source.id) ?? source.id, source)).join('');
}

function record(key: string, source: SourceRecord): string {
  const { body, place, issued, address, accessed, language, translationMark } = source;
  const isName = body !== null && !/[,*]/.test(body);
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', risTypes[cslTypeOf(source)]],
    ['ID', key],
    ['AU', isName ? body : null],
    ['PB', isName ? null : body],
    ['TI', source.title],
    ['M3', body === null ? null : 'Press release'],
    ['CY', place],
    ['PY', issued?.slice(0, 4) ?? null],
    ['DA', issued === null ? null : risDay(issued)],
    ['UR', address],
    ['Y2', accessed === null ? null : risDay(accessed)],
    ['LA', language === 'und' ? null : language],
    ['N1', translationMark],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : [line(tag, value)])).join('');
}

function line(tag: string, value: string): string {
  return `${tag}  - ${printable(value)}\r\n`;
}

/**
 * `YYYY/MM/DD/`, with the last slash before a free text that RIS allows; null when it is not a
 * date.
 */
function risDay(day: string): string | null {
  const parts = datePartsOf(day);
  if (parts === null) return null;
  const [year, month = '', date = ''] = day.split('-');
  return `${year}/${month}/${date}/`;
}
