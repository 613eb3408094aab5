import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Dialog as Base } from '@base-ui/react/dialog';
import { useCallback, useState, type DragEvent, type ReactNode, type RefObject } from 'react';

interface FrameProps {
  readonly children: ReactNode;
  readonly className: string;
  /** The name of a dialog that shows no title. */
  readonly label?: string;
  /** Work is in progress and the reader is waiting. */
  readonly busy?: boolean;
  /** The element focused first; by default the first focusable one. */
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** Receives files dropped on the dialog. */
  readonly onFiles?: ((files: readonly File[]) => void) | undefined;
  readonly onClose: () => void;
}

/**
 * The frame of every dialog: overlay, Escape, focus trap and focus return. It is open while
 * mounted.
 */
export function DialogFrame(props: FrameProps) {
  const { children, className, label, busy = false, initialFocus, onFiles, onClose } = props;
  const finalFocus = useFinalFocus();
  const drop = onFiles && {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      onFiles([...event.dataTransfer.files]);
    },
  };
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="dialog-veil" />
        <Base.Popup
          className={className}
          aria-label={label}
          aria-busy={busy}
          finalFocus={finalFocus}
          initialFocus={initialFocus}
          {...drop}
        >
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

interface DialogProps extends Omit<FrameProps, 'label' | 'className' | 'children'> {
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** The row of buttons at the foot. */
  readonly acts?: ReactNode;
  /** The action for Enter in a field; makes the dialog's content a form. */
  readonly onSubmit?: () => void;
  /** Its size and layout. */
  readonly className?: string | undefined;
}

/** A question or a task in front of the page. */
export function Dialog(props: DialogProps) {
  const { title, description, children, acts, onSubmit, className = '', ...frame } = props;
  const content = (
    <>
      {children}
      {acts && <DialogActs>{acts}</DialogActs>}
    </>
  );
  return (
    <DialogFrame {...frame} className={`dialog ${className}`}>
      <Base.Title className="dialog-title">{title}</Base.Title>
      {description && <DialogDescription>{description}</DialogDescription>}
      {onSubmit ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {content}
        </form>
      ) : (
        content
      )}
    </DialogFrame>
  );
}

/** The description, for a dialog that has it somewhere else than under its title. */
export function DialogDescription({ children }: { readonly children: ReactNode }) {
  return (
    <Base.Description className="dialog-description" dir="auto">
      {children}
    </Base.Description>
  );
}

/** The row of buttons, for a part of a dialog that has its own. */
export function DialogActs({ children }: { readonly children: ReactNode }) {
  return <div className="dialog-acts">{children}</div>;
}

interface CloseProps {
  readonly children: ReactNode;
  readonly className?: string;
  readonly ref?: RefObject<HTMLButtonElement | null>;
}

/** Closes the dialog it is in. */
export function DialogClose({ children, className = '', ref }: CloseProps) {
  return (
    <Base.Close ref={ref} className={`button ${className}`}>
      {children}
    </Base.Close>
  );
}

interface ConfirmProps {
  readonly title: string;
  /** What would happen. */
  readonly description: ReactNode;
  readonly children?: ReactNode;
  readonly acts: ReactNode;
  readonly onClose: () => void;
}

/** Asks for confirmation; a click outside does not answer it. */
export function ConfirmDialog({ title, description, children, acts, onClose }: ConfirmProps) {
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog-veil" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description>{description}</AlertDialog.Description>
          {children}
          <DialogActs>{acts}</DialogActs>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

/**
 * For a dialog opened by a key or the menu: returns the focus to the element that had it, or, if
 * that is gone, to the text, where the reading keys work. It answers false because the library
 * would look for something tabbable inside, which the text itself is not.
 */
function useFinalFocus(): () => false {
  const [before] = useState(() => document.activeElement);
  return useCallback(() => {
    const known = before !== document.body && before?.isConnected ? before : null;
    const target = known ?? document.querySelector('main article, main');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    return false;
  }, [before]);
}
