/**
 * Every pattern of the core takes time in proportion to the text, whatever the text is. Literals are
 * found in the source; those put together of parts are caught while the modules are loaded.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { boundedPatterns } from './bounded-patterns.mjs';

const cacheFile = 'node_modules/.cache/linear-patterns.json';

/**
 * Patterns that were found to be linear, by the first 16 digits of their SHA-256: to find it out takes two
 * minutes for all of them. The long run asks again, and writes what it found.
 */
const recordFile = 'scripts/lint/safe-patterns.json';
const isLong = process.env.READOUT_PROPERTIES === 'long';
const recorded = new Set(isLong ? [] : JSON.parse(readFileSync(recordFile, 'utf8')));
const sumOf = (pattern) => createHash('sha256').update(pattern).digest('hex').slice(0, 16);

const isSource = (name) =>
  name.endsWith('.ts') && !/\.(?:test|fixture|arbitrary|d)\.ts$/.test(name);
const sources = readdirSync('core', { recursive: true }).map(String).filter(isSource);

function literalsIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * The patterns that modules of the core make when they are loaded, or first asked. To load them all
 * anew takes seconds: those that make patterns and those that import from one of them are enough.
 */
async function madePatterns() {
  const texts = sources.map((file) => [file, readFileSync(`core/${file}`, 'utf8')]);
  const makes = (text) => text.includes('RegExp(');
  const makers = texts.filter(([, text]) => makes(text));
  const from = makers.map(([file]) => `/${path.basename(file, '.ts')}'`);
  const relevant = texts
    .filter(([, text]) => makes(text) || from.some((end) => text.includes(end)))
    .map(([file]) => file);
  const made = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given, as) {
      const pattern = Reflect.construct(target, given, as);
      if (/[\\/]core[\\/]/.test(new Error().stack.split('\n')[2] ?? '')) made.push(String(pattern));
      return pattern;
    },
  });
  try {
    const modules = import.meta.glob('../../core/**/*.ts', { query: '?patterns' });
    for (const file of relevant) {
      const load = modules[`../../core/${file.replaceAll(path.sep, '/')}`];
      for (const made of Object.values(await load())) {
        // A pattern that is made when it is first asked is made here.
        if (typeof made?.test === 'function') made.test('a line');
      }
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

/** Taking some seconds for a hundred of them, answers are kept from run to run. */
function answersOf(patterns) {
  const cache = isLong ? {} : readCache();
  for (const pattern of patterns) {
    if (recorded.has(sumOf(pattern))) cache[pattern] = 'safe';
    if (pattern in cache) continue;
    const end = pattern.lastIndexOf('/');
    // The checker does not know these flags; without them the same is repeated.
    const flags = pattern
      .slice(end + 1)
      .replace('d', '')
      .replace('v', 'u');
    const { status, complexity, error } = checkSync(pattern.slice(1, end), flags, {
      timeout: 5_000,
    });
    if (status === 'unknown') console.log(`Not decided (${error?.kind}): ${pattern}`);
    cache[pattern] = status === 'vulnerable' ? (complexity?.summary ?? 'vulnerable') : status;
  }
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(cacheFile, JSON.stringify(cache));
  return cache;
}

function readCache() {
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8'));
  } catch {
    return {};
  }
}

test('every pattern of the core is linear, or run on text that is cut first', async () => {
  const patterns = new Set([
    ...sources.flatMap((file) => literalsIn(`core/${file}`)),
    ...(await madePatterns()),
  ]);
  expect(patterns.size).toBeGreaterThan(500);
  const excuses = (pattern) => boundedPatterns.filter(([start]) => pattern.startsWith(start));
  const others = [...patterns].filter((each) => excuses(each).length === 0);
  const answers = answersOf(others);
  // What the tool cannot decide on a busy machine is printed, and decided on another one.
  const slow = others.filter((each) => !['safe', 'unknown'].includes(answers[each]));
  expect(slow.map((each) => `${answers[each]}: ${each}`)).toEqual([]);
  if (isLong) {
    const safe = others.filter((each) => answers[each] === 'safe').map(sumOf);
    writeFileSync(recordFile, `${JSON.stringify(safe.toSorted())}\n`);
  }
  // One that is gone needs no excuse.
  const used = new Set([...patterns].flatMap(excuses));
  expect(boundedPatterns.filter((each) => !used.has(each))).toEqual([]);
}, 600_000);

test('a pattern that is not linear is found', () => {
  expect(answersOf(['/^(?:a+)+$/'])['/^(?:a+)+$/']).not.toBe('safe');
});
