import type { ReactNode } from 'react';

interface ChipsProps {
  /** What they are for, for those who do not see them. */
  readonly label: string;
  readonly size?: 'small';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A row of chips, and of what else narrows the same list. */
export function Chips({ label, size, className = '', children }: ChipsProps) {
  return (
    <div className={`chips ${className}`} data-size={size} role="group" aria-label={label}>
      {children}
    </div>
  );
}

interface ChipProps {
  readonly pressed: boolean;
  /** A picture before the words. */
  readonly mark?: ReactNode;
  readonly onPress: (pressed: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is on or off. */
export function Chip({ pressed, mark, onPress, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} onClick={() => onPress(!pressed)}>
      {mark} {children}
    </button>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly mark?: ReactNode;
}

interface ChipChoicesProps {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Any of several, a chip for each. */
export function ChipChoices({ choices, chosen, onChoose }: ChipChoicesProps) {
  return choices.map(({ value, label, mark }) => (
    <Chip
      key={value}
      mark={mark}
      pressed={chosen.includes(value)}
      onPress={() => onChoose(toggled(chosen, value))}
    >
      {label}
    </Chip>
  ));
}

/** A list with a value in it that was not, or without it if it was. */
export function toggled(list: readonly string[], value: string): readonly string[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

interface ChipSearchProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field among the chips that narrows by words. */
export function ChipSearch({ label, value, onChange }: ChipSearchProps) {
  return (
    <input
      type="search"
      className="chip-search"
      placeholder={label}
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
