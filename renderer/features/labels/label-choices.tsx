import type { Label } from '#core/model/label';
import { MenuChoices } from '../../ui/menu';
import { LabelSwatch } from './label-swatch';

interface Props {
  /** The id of the label that is chosen now. */
  readonly value: string;
  readonly labels: readonly Label[];
  readonly onChoose: (labelId: string) => void;
}

/** The labels in a menu, with the digits that choose them on the page. */
export function LabelChoices({ value, labels, onChoose }: Props) {
  return (
    <MenuChoices
      value={value}
      choices={labels.map(({ id, hue, name }, place) => ({
        value: id,
        label: name,
        mark: <LabelSwatch hue={hue} />,
        keys: place < 9 ? String(place + 1) : undefined,
      }))}
      onChoose={onChoose}
    />
  );
}
