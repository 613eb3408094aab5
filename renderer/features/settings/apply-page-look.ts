import { columnWidth, type Face, type PageLook } from '#core/reading/page-look';

const families: Readonly<Record<Face, string>> = {
  serif: 'var(--font-serif)',
  sans: 'var(--font-ui)',
  system: 'var(--font-system)',
};

/** Writes the look onto the root element, where the style sheets of the page and of print read it. */
export function applyPageLook({ style, dataset }: HTMLElement, look: PageLook): void {
  style.setProperty('--font-read', families[look.face]);
  style.setProperty('--page-size', `${look.size}px`);
  style.setProperty('--page-column', `${columnWidth(look)}px`);
  style.setProperty('--page-line', String(look.lineHeight));
  style.setProperty('--page-spacing', `${look.spacing}em`);
  const traits = {
    justified: look.justified,
    hyphenated: look.hyphenated,
    numbered: look.numbered,
    indented: look.spacing === 0,
  };
  for (const [trait, on] of Object.entries(traits)) {
    if (on) dataset[trait] = '';
    else delete dataset[trait];
  }
}
