/** In place of everything, when the window could not begin: without it the window would stay empty. */
export function StartFailure() {
  return (
    <div role="alert" className="pane-failure">
      <p>
        Readout could not show its library. Your marks and notes are safe in the journal. Restart
        Readout; if that does not help, restart the computer.
      </p>
    </div>
  );
}
