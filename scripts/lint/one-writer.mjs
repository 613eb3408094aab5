/**
 * The store is written by one file, from the log of changes (ARCHITECTURE.md, "What always holds").
 * This rule forbids, everywhere else, what would be needed to go past it: Dexie's writing calls,
 * a writable handle outside `renderer/data`, and IndexedDB itself.
 */
import { relative, sep } from 'node:path';
import { storedTables } from './stored-tables.mjs';

/** Dexie's ways to write. */
export const writing = new Set([
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
export const writingOnTables = new Set(['delete', 'clear']);
/** A table by its own name, or `table(name)`. */
const tables = new Set([...storedTables(), 'table']);

/**
 * @param {string} file path below the root, with slashes
 * @param {string} method
 * @param {readonly string[]} receivers all names in what it is called on
 * @returns {string | null} why the call is forbidden, or null
 */
export function forbiddenCall(file, method, receivers) {
  const onTable = receivers.some((name) => tables.has(name));
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
        if (callee.type !== 'MemberExpression') return;
        const reason = forbiddenCall(file, nameOf(callee), namesIn(callee.object));
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

/**
 * `database.bin`, `database['bin']`, `database.table('bin')` and `database.bin.where(…)` all name a
 * table somewhere in the chain.
 */
function namesIn(node) {
  if (node.type === 'Identifier') return [node.name];
  if (node.type === 'MemberExpression') return [nameOf(node), ...namesIn(node.object)];
  if (node.type === 'CallExpression') return namesIn(node.callee);
  if (inBrackets.has(node.type)) return namesIn(node.expression);
  return [];
}

/** What is around an expression without changing what it is. */
const inBrackets = new Set(['ChainExpression', 'TSNonNullExpression', 'TSAsExpression']);

/** The member's name; empty where it is known only when the code runs. */
function nameOf({ property, computed }) {
  if (computed) return typeof property.value === 'string' ? property.value : '';
  return property.name;
}
