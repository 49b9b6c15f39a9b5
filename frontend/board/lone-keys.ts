import type { Board } from './board';

/** Hears keys while nothing has the focus; what it returns ends that. */
export function hearLoneKeys(board: Board): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.target === document.body && !event.altKey) {
      act(board, event);
    }
  };
  addEventListener('keydown', hear);
  return () => removeEventListener('keydown', hear);
}

function act(board: Board, event: KeyboardEvent) {
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (key === 'escape' && board.hand.hold) {
    board.hand.giveUp();
  } else if (key === 'n' && !command) {
    event.preventDefault();
    board.ask('NEW_ROW');
  } else if ((key === 'z' || key === 'y') && command) {
    event.preventDefault();
    board.ask(key === 'y' || event.shiftKey ? 'REDO' : 'UNDO');
  }
}
