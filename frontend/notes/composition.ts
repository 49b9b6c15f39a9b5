import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** The editor reads the last of a composition from the page a moment after its end. */
const SETTLES_MS = 60;

/** Tells when an input method begins and has ended its work on the text. */
export function composition(begun: () => void, ended: () => void): Extension {
  let settling: number | undefined;
  let at = false;
  const end = (view: EditorView) => {
    window.clearTimeout(settling);
    settling = window.setTimeout(() => {
      if (view.composing) {
        end(view);
      } else if (at) {
        at = false;
        ended();
      }
    }, SETTLES_MS);
  };
  return EditorView.domEventObservers({
    compositionstart() {
      window.clearTimeout(settling);
      at = true;
      begun();
    },
    compositionend(_event, view) {
      end(view);
    },
    blur(_event, view) {
      if (at) {
        end(view);
      }
    },
  });
}
