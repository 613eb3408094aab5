/**
 * The lint (`npm run check`): every rule that finds code which cannot be meant, those that need the
 * compiler's types among them, and the choices below. Rooms and circles are dependency-cruiser's.
 */

/** Longest function (ARCHITECTURE.md), in lines with code. */
const functionLines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

const on = (...names) => Object.fromEntries(names.map((name) => [name, 'error']));
const off = (...names) => Object.fromEntries(names.map((name) => [name, 'off']));
const typed = (...names) => on(...names.map((name) => `typescript/${name}`));

/** Rules that read the compiler's types; scripts without types have none. */
const ofTypes = {
  // Nothing that the compiler cannot see through.
  ...typed('ban-ts-comment', 'no-explicit-any', 'no-namespace', 'no-non-null-assertion'),
  ...typed('no-require-imports', 'no-unsafe-argument', 'no-unsafe-assignment', 'no-unsafe-call'),
  ...typed('no-unsafe-enum-comparison', 'no-unsafe-function-type', 'no-unsafe-member-access'),
  ...typed('no-unsafe-return', 'no-empty-object-type', 'no-unnecessary-type-assertion'),
  ...typed('no-unnecessary-type-constraint', 'no-confusing-non-null-assertion'),
  // Values that are not what they are used as, and promises that nobody waits for.
  ...typed('no-misused-promises', 'only-throw-error', 'prefer-promise-reject-errors'),
  ...typed('restrict-plus-operands', 'prefer-nullish-coalescing', 'unbound-method'),
  ...typed('require-array-sort-compare'),
  'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  // One way to write one thing.
  ...typed('adjacent-overload-signatures', 'array-type', 'class-literal-property-style'),
  ...typed('consistent-generic-constructors', 'consistent-indexed-object-style'),
  ...typed('consistent-type-assertions', 'consistent-type-definitions', 'consistent-type-imports'),
  ...typed('no-inferrable-types', 'non-nullable-type-assertion-style', 'prefer-find'),
  ...typed('prefer-for-of', 'prefer-function-type', 'prefer-includes', 'prefer-optional-chain'),
  ...typed('prefer-regexp-exec', 'prefer-string-starts-ends-with'),
  ...on('no-empty-function'),
};

export default {
  plugins: ['typescript', 'oxc', 'import'],
  jsPlugins: ['./scripts/lint/readout-rules.mjs'],
  categories: { correctness: 'error' },
  ignorePatterns: ['node_modules', 'out', 'dist', 'test-results'],
  rules: {
    ...on('eqeqeq', 'no-var', 'no-array-constructor', 'no-unused-expressions', 'prefer-const'),
    ...on('prefer-rest-params', 'prefer-spread', 'import/no-default-export'),
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    'max-lines': ['error', { max: 300 }],
    'max-lines-per-function': functionLines(60),
    // A text is spread into its code points on purpose, and its control characters are looked for.
    ...off('typescript/no-misused-spread', 'no-control-regex'),
    'no-irregular-whitespace': ['error', { skipComments: true, skipRegExps: true }],
    // An escape in brackets is easier to read than the rule of where it may be left out.
    ...off('no-useless-escape'),
    // Workers and styles are imported by addresses that only the build knows.
    ...off('import/default'),
    // These only know what they say where there are types.
    ...off('typescript/unbound-method', 'typescript/require-array-sort-compare'),
  },
  overrides: [
    { files: ['**/*.ts', '**/*.tsx'], rules: ofTypes },
    {
      files: ['renderer/**'],
      plugins: ['react'],
      rules: {
        ...on('react/rules-of-hooks', 'react/exhaustive-deps'),
        // Those of React's compiler: measuring the page means setting state in a layout effect.
        ...off('react/immutability', 'react/incompatible-library', 'react/purity', 'react/refs'),
        ...off('react/set-state-in-effect', 'react/static-components'),
      },
    },
    {
      files: ['core/import-*/**/*.ts', 'core/search/**/*.ts'],
      excludeFiles: ['**/*.test.ts', '**/*.fixture.ts'],
      rules: on('readout/bounded-arguments'),
    },
    {
      // Rows come from the log of changes or not at all: only one file writes to the store.
      files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
      excludeFiles: ['renderer/data/apply-changes.ts', 'renderer/data/versions/*.ts'],
      rules: on('readout/one-writer'),
    },
    { files: ['renderer/**/*.tsx'], rules: { 'max-lines-per-function': functionLines(150) } },
    {
      // A test's function is its file; what the benchmark does in a page is sent there as one.
      files: ['**/*.test.*', 'e2e/**', 'trials/**', 'bench/**'],
      // Playwright's fixtures name what they need between braces, even where that is nothing.
      rules: off('max-lines-per-function', 'no-empty-pattern'),
    },
    {
      // What loads these, and declarations of other packages, want it so.
      files: ['*.config.*', '**/*.d.ts', 'scripts/lint/readout-rules.mjs', 'e2e/faults/*-table.ts'],
      rules: off('import/no-default-export'),
    },
  ],
};
