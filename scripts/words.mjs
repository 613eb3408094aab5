// npm run words -- FOLDER [--detail]: which words of real files the import loses, against a bare parser.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { openExplainer } from './setup/core-modules.mjs';
import { plainWords, wordsIn } from './words/plain-words.mjs';

const args = process.argv.slice(2);
const folder = args.find((each) => !each.startsWith('--'));
if (folder === undefined) {
  console.error('Name a folder: npm run words -- FOLDER [--detail]');
  process.exit(1);
}
const shown = args.includes('--detail') ? Infinity : 12;
const { explain, close } = await openExplainer();
const totals = { files: 0, words: 0, lost: 0, added: 0, refused: 0 };

for (const name of (await readdir(folder)).sort()) {
  const bytes = new Uint8Array(await readFile(join(folder, name)));
  const plain = plainOf(name, bytes);
  if (plain === null) continue;
  const made = await explain(name, bytes);
  totals.files += 1;
  if (!made.ok) {
    totals.refused += 1;
    console.log(`${name}\n  not read: ${made.error}, of ${plain.length} words`);
    continue;
  }
  const read = wordsIn(textsOf(made.value.record).join('\n'));
  const lost = without(plain, read);
  const added = without(read, [...plain, ...wordsIn(made.value.record.title)]);
  totals.words += plain.length;
  totals.lost += lost.length;
  totals.added += added.length;
  if (lost.length + added.length === 0) continue;
  console.log(`${name}: ${plain.length} words`);
  say('lost', lost);
  say('added', added);
  for (const { kind, near } of made.value.unread.slice(0, shown)) {
    console.log(`  said    ${kind}${near === '' ? '' : ` after "${near}"`}`);
  }
}
await close();
const { files, words, lost, added, refused } = totals;
console.log(`${files} files, ${refused} not read; ${words} words, ${lost} lost, ${added} added`);

function plainOf(name, bytes) {
  try {
    return plainWords(name, bytes);
  } catch (error) {
    console.log(`${name}\n  no bare parser reads it: ${error.message}`);
    return null;
  }
}

/** Everything that a document has, also what is beside its text. */
function textsOf({ title, head, translationMark, blocks, asides }) {
  const all = [...head, ...blocks, ...asides].map(({ text }) => text);
  return [title, translationMark ?? '', ...all];
}

/** The words of one list that the other does not have as often, in their order. */
function without(words, others) {
  const counts = new Map();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}

function say(what, words) {
  if (words.length === 0) return;
  const more = words.length > shown ? ' …' : '';
  console.log(`  ${what.padEnd(7)} ${words.length}: ${words.slice(0, shown).join(' ')}${more}`);
}
