/**
 * The classes of CSS modules on both sides: what the stylesheets define, as Vite reads them, and
 * what the code asks for. The types of a CSS module say nothing of it: any name is `string | undefined`.
 */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { preprocessCSS, resolveConfig } from 'vite';

/**
 * A class that code asks for; no name where it is told only when the code runs.
 * @typedef {{ stylesheet: string, name: string | null, where: string }} Use
 */

/**
 * @param {string} folder
 * @returns {Promise<Map<string, ReadonlySet<string>>>} the classes of each CSS module, by its path
 */
export async function definedClasses(folder) {
  const config = await resolveConfig(
    { configFile: false, root: folder, logLevel: 'error' },
    'build',
  );
  const defined = new Map();
  for (const file of filesIn(folder, /\.module\.css$/)) {
    const css = fs.readFileSync(file, 'utf8');
    const { modules = {} } = await preprocessCSS(css, file, config);
    // The names of animations are local too, and are used in the stylesheet itself.
    const animations = new Set(
      Array.from(css.matchAll(/@keyframes\s+([\w-]+)/g), ([, name]) => name),
    );
    const classes = Object.keys(modules).filter((name) => !animations.has(name));
    defined.set(file, new Set(classes));
  }
  return defined;
}

/**
 * @param {string} folder
 * @returns {Use[]} every class that a file of the folder asks of a CSS module
 */
export function usedClasses(folder) {
  return filesIn(folder, /\.tsx?$/).flatMap((file) => usesIn(file, fs.readFileSync(file, 'utf8')));
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {Use[]}
 */
export function usesIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const imported = importedStyles(source);
  const uses = [];
  const visit = (node) => {
    const stylesheet = isReference(node) ? imported.get(node.text) : undefined;
    if (stylesheet !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      uses.push({ stylesheet, name: askedOf(node), where: `${file}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  if (imported.size > 0) visit(source);
  return uses;
}

/** The stylesheets of a file by the name they are imported under. */
function importedStyles(source) {
  const found = new Map();
  for (const statement of source.statements.filter(ts.isImportDeclaration)) {
    const { text } = statement.moduleSpecifier;
    const name = statement.importClause?.name?.text;
    if (!text.endsWith('.module.css') || name === undefined) continue;
    found.set(name, path.resolve(path.dirname(source.fileName), text));
  }
  return found;
}

/** Whether a word names a variable, not a member or something that is declared by it. */
function isReference(node) {
  return ts.isIdentifier(node) && node.parent.name !== node && !ts.isImportClause(node.parent);
}

function askedOf(node) {
  const { parent } = node;
  if (parent.expression !== node) return null;
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text;
  const asked = ts.isElementAccessExpression(parent) ? parent.argumentExpression : null;
  return asked && ts.isStringLiteralLike(asked) ? asked.text : null;
}

function filesIn(folder, pattern) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map(({ parentPath, name }) => path.join(parentPath, name));
}
