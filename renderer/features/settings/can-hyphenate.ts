const answers = new Map<string, boolean>();

/**
 * Whether this engine breaks long words in a language. macOS brings the patterns with the system;
 * elsewhere they are there only when the engine was bundled with them, and a switch without effect
 * would be a lie.
 */
export function canHyphenate(language: string): boolean {
  const known = answers.get(language);
  if (known !== undefined) return known;
  const probe = document.createElement('div');
  probe.lang = language;
  probe.textContent = 'internationalization';
  probe.style.cssText =
    'position: absolute; visibility: hidden; width: 8ch; hyphens: auto; overflow-wrap: normal; font: 16px monospace; line-height: 20px';
  document.body.append(probe);
  const broken = probe.offsetHeight > 20;
  probe.remove();
  answers.set(language, broken);
  return broken;
}
