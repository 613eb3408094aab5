/** Whether files that are drawn over the window are its own, on their way out: they are not to come in again. */
let out = false;

export function isOwnDrag(): boolean {
  return out;
}

/** From now until the pointer is the page's again: while the system drags, the page hears nothing of it. */
export function ownDragBegins(): void {
  out = true;
  const end = ({ type, buttons }: PointerEvent) => {
    if (type === 'pointermove' && buttons !== 0) return;
    out = false;
    window.removeEventListener('pointermove', end);
    window.removeEventListener('pointerdown', end);
  };
  window.addEventListener('pointermove', end);
  window.addEventListener('pointerdown', end);
}
