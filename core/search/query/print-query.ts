import type { Query, Words } from './query';

/** The query in typed form; `parseQuery` turns it into the same query. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'words':
      return printWords(query);
    case 'near':
      return query.of.map(printWords).join(` NEAR/${query.distance} `);
    case 'field':
      return `${query.name}:"${query.value}"${query.prefix ? '*' : ''}`;
    case 'not':
      return `-${bracketed(query.of, ['words', 'field'])}`;
    case 'all':
      return query.of.map((part) => bracketed(part, ['words', 'near', 'field', 'not'])).join(' ');
    case 'any':
      return query.of
        .map((part) => bracketed(part, ['words', 'near', 'field', 'not', 'all']))
        .join(' OR ');
  }
}

function bracketed(part: Query, plain: readonly Query['kind'][]): string {
  return plain.includes(part.kind) ? printQuery(part) : `(${printQuery(part)})`;
}

const plainWord = /^[\p{L}\p{N}]+$/u;
const keywords: readonly string[] = ['OR', 'AND', 'NEAR'];

function printWords({ text, prefix }: Words): string {
  const printed = plainWord.test(text) && !keywords.includes(text) ? text : `"${text}"`;
  return prefix ? `${printed}*` : printed;
}
