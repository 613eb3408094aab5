/**
 * The core runs in Node, in the page and in workers, so nothing that only some of them have may
 * compile there. Such names come in unseen: one package whose declarations refer to Node's is enough.
 */
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { projectRoot } from '../setup/paths.mjs';

const core = path.join(projectRoot, 'core');
const probe = path.join(core, 'probe.ts');

/** What the compiler says of a file of the core, line by line: null where it accepts the line. */
function verdicts(lines) {
  const { options, fileNames } = coreConfig();
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const text = lines.join('\n');
  host.fileExists = (name) => name === probe || fileExists.call(host, name);
  host.readFile = (name) => (name === probe ? text : readFile.call(host, name));
  host.getSourceFile = (name, ...rest) =>
    name === probe
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023)
      : getSourceFile.call(host, name, ...rest);
  // All files of the core: any of them could import the declarations of another run time.
  const program = ts.createProgram([...fileNames, probe], options, host);
  const source = program.getSourceFile(probe);
  const found = lines.map(() => null);
  for (const { start, messageText } of program.getSemanticDiagnostics(source)) {
    const { line } = source.getLineAndCharacterOfPosition(start);
    found[line] ??= ts.flattenDiagnosticMessageText(messageText, '\n');
  }
  return found;
}

function coreConfig() {
  const file = path.join(core, 'tsconfig.json');
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return ts.parseJsonConfigFileContent(config, ts.sys, core);
}

const foreign = [
  ...['process', 'Buffer', 'global', 'setTimeout', 'setInterval', 'setImmediate', 'console'],
  ...['URL', 'fetch', 'performance', 'crypto', 'structuredClone'],
  ...['window', 'document', 'navigator', 'indexedDB', 'localStorage', 'self', 'postMessage'],
];
const own = ['TextDecoder', 'TextEncoder', 'URLSearchParams', 'btoa', 'atob', 'Intl', 'Uint8Array'];
const all = [...foreign, ...own];
const said = verdicts([
  ...all.map((name, at) => `export const value${at} = ${name};`),
  "export { readFileSync } from 'node:fs';",
]);

test.each(foreign)('%s does not compile in the core', (name) => {
  expect(said[all.indexOf(name)]).toMatch(/^Cannot find name/);
});

test.each(own)('%s, which every run time has, compiles there', (name) => {
  expect(said[all.indexOf(name)]).toBeNull();
});

test("Node's modules do not compile there", () => {
  expect(said.at(-1)).toMatch(/^Cannot find (module|name) 'node:fs'/);
});
