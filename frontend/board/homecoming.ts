import type { Board } from './board';

/**
 * Brings the keyboard back to its card when a dialog or a menu that was opened from it has closed:
 * the card may have been drawn anew meanwhile. What this returns ends that.
 */
export function comeHome(board: Board): () => void {
  let here = false;
  const focused = ({ target }: FocusEvent) => {
    if (target instanceof Element && !target.closest('[opened]')) {
      here = board.contains(target);
    }
  };
  const look = () => {
    if (here && isLost(document.activeElement)) {
      board.cursor.back();
    }
  };
  const closed = new MutationObserver(() => setTimeout(look));
  closed.observe(document.body, { subtree: true, attributeFilter: ['opened'] });
  document.addEventListener('focusin', focused);
  return () => {
    closed.disconnect();
    document.removeEventListener('focusin', focused);
  };
}

/** Whether the focus is nowhere, or in a dialog that is closing. */
const isLost = (focus: Element | null) =>
  !focus || focus === document.body || focus.closest('vaadin-dialog:not([opened])') !== null;
