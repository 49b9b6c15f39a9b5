import type { EditorState, Transaction } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Surface } from './replica';

/** The text, on the screen or not. */
export class Page implements Surface {
  private view?: EditorView;

  constructor(private bare: EditorState) {}

  get state(): EditorState {
    return this.view?.state ?? this.bare;
  }

  dispatch(transaction: Transaction) {
    if (this.view) {
      this.view.dispatch(transaction);
    } else {
      this.bare = transaction.state;
    }
  }

  shownBy(view: EditorView) {
    this.view = view;
  }

  /** The screen is gone, the text is not. */
  hidden() {
    this.bare = this.state;
    this.view = undefined;
  }
}
