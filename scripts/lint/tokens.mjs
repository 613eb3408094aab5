/**
 * What the stylesheets may not spell out: sizes that have a name in renderer/ui/tokens.css, and
 * widths of the window beside the three of renderer/ui/use-media.ts.
 */

/** The widths at which the page changes, in CSS pixels. */
const widths = ['1050px', '760px', '560px'];

const rules = [
  { name: 'a layer', pattern: /z-index:[^;]*\d[^;]*;/g },
  { name: 'a radius', pattern: /border(?:-\w+)*-radius:[^;]*[1-9][^;]*;/g },
  { name: 'a size of type', pattern: /font(?:-size)?:[^;/]*\dpx[^;]*;/g },
  { name: 'a hairline', pattern: /\b1px solid var\(--line\)/g },
];

/**
 * @param {string} css
 * @returns {string[]} one line for each literal that has a name
 */
export function literalsIn(css) {
  const code = css.replace(/\/\*.*?\*\//gs, '');
  const found = rules.flatMap(({ name, pattern }) =>
    Array.from(code.matchAll(pattern), ([text]) => text)
      .filter((text) => /[1-9]/.test(withoutTokens(text)))
      .map((text) => `${name}: ${text}`),
  );
  const media = Array.from(code.matchAll(/@media[^{]*\bwidth\b[^{]*/g), ([text]) => text.trim())
    .filter((text) => (text.match(/[\d.]+\w+/g) ?? []).some((width) => !widths.includes(width)))
    .map((text) => `a width of the window: ${text}`);
  return [...found, ...media];
}

/** Names of tokens have digits too, and what is reckoned from one may have its own. */
function withoutTokens(text) {
  return text.replace(/calc\(var\([^)]*\)[^)]*\)|var\(--(?!line\))[^)]*\)/g, '');
}
