import { ESLint, Linter } from 'eslint';

const eslint = new ESLint();
const linter = new Linter({ configType: 'flat' });

/**
 * What one of our rules says of a piece of code in a file, as `npm run check` has it set there.
 * The other rules are left out: they want the compiler's types, which take ten seconds and more to
 * come and which ours do not need.
 * @param {string} rule
 * @param {string} code
 * @param {string} filePath below the root; it need not exist
 */
export async function findingsOf(rule, code, filePath) {
  const { plugins, rules, languageOptions } = await eslint.calculateConfigForFile(filePath);
  const { parser, parserOptions } = languageOptions;
  const config = {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { readout: plugins.readout },
    rules: rules[rule] ? { [rule]: rules[rule] } : {},
    languageOptions: { parser, parserOptions: { ...parserOptions, project: false } },
  };
  const messages = linter.verify(code, [config], filePath);
  const failure = messages.find(({ ruleId }) => ruleId !== rule);
  if (failure) throw new Error(failure.message);
  return messages;
}
