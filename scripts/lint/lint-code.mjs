import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import lint from '../../oxlint.config.mjs';
import { localProgram } from '../run/local-program.mjs';

const rules = path.join(import.meta.dirname, 'readout-rules.mjs');

/**
 * What one of our rules says of pieces of code in files, as `npm run check` has it set there. The lint itself is
 * run, once for all of them and with that rule alone.
 * @param {string} rule
 * @param {ReadonlyMap<string, string>} codes by a path below the root; it need not exist
 * @returns {Map<string, { line: number, message: string }[]>} lines from 1, for each path
 */
export function findingsOf(rule, codes) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lint-'));
  try {
    const config = path.join(folder, 'config.json');
    fs.writeFileSync(config, JSON.stringify(onlyWith(rule)));
    for (const [name, code] of codes) {
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, code);
    }
    const [program, ...args] = [...localProgram('oxlint'), '-c', config, '-f', 'json', '.'];
    const { stdout } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    const found = new Map([...codes.keys()].map((name) => [name, []]));
    for (const { message, filename, labels } of JSON.parse(stdout).diagnostics) {
      const findings = found.get(filename.replaceAll(path.sep, '/'));
      if (labels.length === 0 || !findings) throw new Error(`${filename}: ${message}`);
      findings.push({ message, line: labels[0].span.line });
    }
    return found;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Our settings with what they say of other rules left out. */
function onlyWith(rule) {
  const overrides = lint.overrides
    .filter(({ rules }) => rule in rules)
    .map(({ files, excludeFiles, rules }) => ({
      files,
      ...(excludeFiles && { excludeFiles }),
      rules: { [rule]: rules[rule] },
    }));
  return { jsPlugins: [rules], categories: { correctness: 'off' }, overrides };
}
