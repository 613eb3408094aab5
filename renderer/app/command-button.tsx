import type { LucideIcon } from 'lucide-react';
import { commandName, type CommandId } from '#core/ipc/commands';
import { useKeyName } from '../navigation/command-keys';
import { availability, isAvailable, runCommand } from '../navigation/commands';
import { useStore } from '../ui/store';
import { Tooltip } from '../ui/tooltip';

interface Props {
  readonly id: CommandId;
  /** The text on the button; a button with an icon has it in the tooltip. */
  readonly label?: string;
  readonly icon?: LucideIcon;
  /**
   * What it does now, if that says more than the command's name: the act that Undo would take back.
   */
  readonly words?: string;
  readonly pressed?: boolean;
  readonly className?: string | undefined;
}

/**
 * A button of a command: its name and key come from the one table, and it is enabled while the
 * command is offered.
 */
export function CommandButton({ id, label, icon: Icon, words, pressed, className = '' }: Props) {
  useStore(availability);
  const keys = useKeyName(id);
  const name = words ?? commandName(id);
  return (
    <Tooltip words={name} keys={keys}>
      <button
        type="button"
        className={`button-quiet ${className}`}
        aria-label={label === undefined ? name : undefined}
        aria-pressed={pressed}
        disabled={!isAvailable(id)}
        onClick={() => runCommand(id)}
      >
        {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
        {label}
      </button>
    </Tooltip>
  );
}
