// npm run explain -- FILE …: what Readout makes of a file, and why each line of its head is what it is.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { openExplainer } from './setup/core-modules.mjs';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name a file: npm run explain -- FILE');
  process.exit(1);
}
const { explain, close } = await openExplainer();

for (const file of files) {
  const bytes = new Uint8Array(await readFile(file));
  const name = basename(file);
  const made = await explain(name, bytes);
  console.log(`\n${name}`);
  if (made.ok) print(made.value);
  else console.log(`  not read: ${made.error}`);
}
await close();

function print({ record, reasons }) {
  const { title, date, language, translationMark, published, asides } = record;
  console.log(`  title     ${title}`);
  console.log(`  date      ${date ?? '-'}   language ${language}   mark ${translationMark ?? '-'}`);
  console.log(`  body      ${published?.body ?? '-'}   place ${published?.place ?? '-'}`);
  for (const { text, place, role, weights, why } of reasons) {
    console.log(`  ${place.padEnd(7)} ${role.padEnd(9)} ${text.slice(0, 90)}`);
    console.log(`            ${why}`);
    for (const { weight, why: reason } of weights) {
      console.log(`            ${weight > 0 ? '+' : ''}${weight} as the title: ${reason}`);
    }
  }
  for (const { role, text } of asides)
    console.log(`  beside    ${role.padEnd(9)} ${text.slice(0, 90)}`);
  for (const { kind, text, detail } of record.facts) {
    console.log(`  fact      ${kind.padEnd(9)} ${text}${detail === null ? '' : ` (${detail})`}`);
  }
  console.log(`  first     ${record.blocks[0]?.text.slice(0, 110) ?? '-'}`);
}
