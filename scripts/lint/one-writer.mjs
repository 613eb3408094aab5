/**
 * The store is written by one file, from the log of changes (ARCHITECTURE.md, "What always holds").
 * This rule forbids, everywhere else, what would be needed to go past it: Dexie's writing calls,
 * a writable handle outside `renderer/data`, and IndexedDB itself.
 */
import { relative, sep } from 'node:path';

/** Dexie's ways to write. */
const writing = new Set([
  'put',
  'add',
  'update',
  'upsert',
  'modify',
  'bulkPut',
  'bulkAdd',
  'bulkDelete',
  'bulkUpdate',
  'transaction',
]);
/** Names that other things have too; they write when they are called on a table. */
const writingOnTables = new Set(['delete', 'clear']);
const tables = /^(annotations|bin|labels|reading|tallies|meta|table)$/;

/**
 * @param {string} file path below the root, with slashes
 * @param {string} method
 * @param {string | null} receiver the last name of what it is called on
 * @returns {string | null} why the call is forbidden, or null
 */
export function forbiddenCall(file, method, receiver) {
  const onTable = receiver !== null && tables.test(receiver);
  // Sets have `add` too, but only db/ can hold a table that has it: its handles are read-only elsewhere.
  const ours = file.startsWith('renderer/data/');
  const writes =
    (writing.has(method) && (onTable || (ours && method !== 'add'))) ||
    (writingOnTables.has(method) && onTable);
  return writes
    ? `"${method}" writes to the store past the log of changes: make it a change and commit that.`
    : null;
}

/** What only `renderer/data` may name. */
const handles = new Set(['createDatabase', 'WritableDatabase']);

export const oneWriterRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const inside = file.startsWith('renderer/data/');
    return {
      CallExpression({ callee }) {
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        const reason = forbiddenCall(file, callee.property.name, lastName(callee.object));
        if (reason) context.report({ node: callee, message: reason });
      },
      ImportSpecifier(node) {
        if (inside || !handles.has(node.imported.name)) return;
        context.report({ node, message: 'Only renderer/data holds a handle that can write.' });
      },
      Identifier(node) {
        if (inside || node.name !== 'indexedDB') return;
        context.report({ node, message: 'IndexedDB is reached through renderer/data only.' });
      },
    };
  },
};

/** `database.annotations` and `database.table('annotations')` end in a table; null where no name is. */
function lastName(node) {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return node.property.name ?? null;
  if (node.type === 'CallExpression') return lastName(node.callee);
  return null;
}
