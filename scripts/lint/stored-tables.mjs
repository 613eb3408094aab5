/**
 * The tables of the working store, read from the code that declares them, so that the lint cannot
 * fall behind a table that is added.
 */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../setup/paths.mjs';

/** Holds `tableNames`, the tables whose rows come from changes. */
const changesFile = 'core/changes/change.ts';
/** Holds each released schema of the store, which has tables of its own too (tallies, the mark). */
const versionsFolder = 'renderer/data/versions';

/** @returns {readonly string[]} */
export function storedTables() {
  const names = stringsIn(initialiser(changesFile, 'tableNames'));
  const schemas = fs
    .readdirSync(path.join(projectRoot, versionsFolder))
    .flatMap((name) => /^version-(\d+)\.ts$/.exec(name)?.[1] ?? []);
  const stored = schemas.flatMap((number) =>
    keysOf(initialiser(`${versionsFolder}/version-${number}.ts`, `version${number}`)),
  );
  if (names.length === 0 || stored.length === 0) throw new Error('No table was found.');
  return [...new Set([...names, ...stored])];
}

/** What the constant of a file is set to, without `as const` and the like. */
function initialiser(file, name) {
  const text = fs.readFileSync(path.join(projectRoot, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023);
  for (const statement of source.statements.filter(ts.isVariableStatement)) {
    for (const declaration of statement.declarationList.declarations) {
      if (declaration.name.text === name) return bare(declaration.initializer);
    }
  }
  throw new Error(`${file} has no constant ${name}: say in ${import.meta.filename} where it is.`);
}

function bare(node) {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node;
}

function stringsIn(array) {
  return array.elements.map((element) => element.text);
}

function keysOf(object) {
  return object.properties.map((property) => property.name.text);
}
