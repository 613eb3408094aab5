/**
 * Labels as character styles of a Word file: the style's name shows a mark's label, Word can select
 * all marks of a label at once, and a label's look is changed in one place.
 */
import type { CharacterStyle, UnderlineName } from 'docx';
import type { Label, UnderlinePattern } from '#core/model/label';
import { hueColours } from '../hue-colours';
import { xmlText } from '#core/text/xml';
import { ink } from './word-look';

export interface LabelStyles {
  /** Id of a label's style; the label counts as used from then on. */
  idOf(label: Label): string;
  /** The labels in use, in the order of their first use. */
  used(): readonly Label[];
  styles(): readonly CharacterStyle[];
}

export function createLabelStyles(): LabelStyles {
  const labels: Label[] = [];
  return {
    idOf(label) {
      const known = labels.findIndex(({ id }) => id === label.id);
      return `Label${known < 0 ? labels.push(label) : known + 1}`;
    },
    used: () => labels,
    styles: () => labels.map(styleOf),
  };
}

const underlines: Readonly<Record<UnderlinePattern, UnderlineName>> = {
  solid: 'single',
  double: 'double',
  dotted: 'dotted',
  dashed: 'dash',
  wavy: 'wave',
  thick: 'thick',
};

/** Shading in the label's hue, and its underline, so that labels also differ without colour. */
function styleOf({ name, hue, underline }: Label, index: number): CharacterStyle {
  const number = index + 1;
  return {
    id: `Label${number}`,
    // The number avoids the names of Word's own styles; a comma would begin another name.
    name: `Label ${number}: ${xmlText(name).replace(/[,;{}\s]+/g, ' ')}`,
    run: {
      color: ink,
      shading: { type: 'clear', fill: hueColours[hue] },
      underline: { type: underlines[underline] },
    },
  };
}
