import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import lint from '../../oxlint.config.mjs';
import { localProgram } from '../run/local-program.mjs';

const rules = path.join(import.meta.dirname, 'readout-rules.mjs');

/**
 * What one of our rules says of a piece of code in a file, as `npm run check` has it set there.
 * The lint itself is run, on that file alone and with that rule alone.
 * @param {string} rule
 * @param {string} code
 * @param {string} filePath below the root; it need not exist
 * @returns {{ line: number, message: string }[]} lines from 1, in their order
 */
export function findingsOf(rule, code, filePath) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lint-'));
  try {
    const config = path.join(folder, 'config.json');
    fs.writeFileSync(config, JSON.stringify(onlyWith(rule)));
    const file = path.join(folder, filePath);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, code);
    const [program, ...args] = [...localProgram('oxlint'), '-c', config, '-f', 'json', filePath];
    const { stdout } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    return JSON.parse(stdout).diagnostics.map(({ message, labels }) => {
      if (labels.length === 0) throw new Error(message);
      return { message, line: labels[0].span.line };
    });
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
