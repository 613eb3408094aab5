import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLuaTable, type LuaTable, type LuaValue } from './lua-table';

const read = (text: string) => {
  const table = readLuaTable(text);
  return table.ok ? (JSON.parse(JSON.stringify(table.value)) as unknown) : table.error;
};

test.each([
  [
    'named, numbered and unnumbered members',
    '{["a"] = 1, [2] = "b", c = true, nil; -0.5e2,}',
    {
      a: 1,
      '2': -50,
      c: true,
      '1': null,
    },
  ],
  [
    'comments of both kinds',
    '-- /books/a.lua\nreturn --[[ long\n ]] { a = 1 -- short\n}',
    { a: 1 },
  ],
  ['line ends in a string', '{ "one\\\ntwo\\nthree\\\r\nfour" }', { '1': 'one\ntwo\nthree\nfour' }],
  ['escapes', String.raw`{ "a\"b\\c\tq\065", 'it\'s' }`, { '1': 'a"b\\c\tqA', '2': "it's" }],
  ['long brackets', '{ [[a]b"]], [==[\nc]]d]==] }', { '1': 'a]b"', '2': 'c]]d' }],
  ['tables in tables', 'return { a = { { b = {} } } }', { a: { '1': { b: {} } } }],
  [
    'a member called __proto__',
    '{ ["__proto__"] = { polluted = true } }',
    JSON.parse('{"__proto__":{"polluted":true}}'),
  ],
])('%s', (_, text, value) => {
  expect(read(text)).toEqual(value);
  expect('polluted' in {}).toBe(false);
});

test.each([
  ['nothing', ''],
  ['a call', '{ a = os.execute("x") }'],
  ['a function', '{ function() end }'],
  ['two values joined', '{ "a" .. "b" }'],
  ['a string without an end', '{ "a'],
  ['a table without an end', '{ a = { 1, 2'],
  ['a table as a key', '{ [{}] = 1 }'],
  ['a long string without an end', '{ [[a'],
])('%s is damage', (_, text) => {
  expect(read(text)).toBe('damaged');
});

test('tables without end are refused, in time', () => {
  expect(read('{'.repeat(1_000_000))).toBe('too-deep');
  expect(read(`{${'"a",'.repeat(300_000)}}`)).toHaveProperty('300000', 'a');
  expect(read(`{ "${'\\\\'.repeat(500_000)}" }`)).toHaveProperty('1');
});

const { value } = fc.letrec<{ value: LuaValue; table: LuaTable }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.boolean(),
    tie('table'),
  ),
  table: fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
}));

/** As KOReader writes it: Lua's `%q` for strings. */
function written(each: LuaValue): string {
  if (typeof each === 'string')
    return `"${each.replace(/["\\\n]/g, '\\$&').replace(/\r/g, '\\r')}"`;
  if (typeof each !== 'object' || each === null) return String(each);
  const members = Object.entries(each).map(
    ([key, member]) => `[${written(key)}] = ${written(member)}`,
  );
  return `{\n${members.join(',\n')},\n}`.replace('{\n,\n}', '{}');
}

test('what was written comes back', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value, { maxKeys: 5 }), (table) => {
      expect(read(`return ${written(table)}`)).toEqual(JSON.parse(JSON.stringify(table)));
    }),
  );
});
