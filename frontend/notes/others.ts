import { EditorSelection, type Extension, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, layer, type LayerMarker, RectangleMarker } from '@codemirror/view';

/** Somebody's place in this text. */
export interface Other {
  client: string;
  name: string;
  colour: string;
  anchor: number;
  head: number;
}

export const otherMoved = StateEffect.define<Other>();
export const otherGone = StateEffect.define<string>();
export const allGone = StateEffect.define<null>();

const others = StateField.define<Map<string, Other>>({
  create: () => new Map(),
  update(present, transaction) {
    let next = present;
    if (transaction.docChanged && present.size > 0) {
      next = new Map([...present].map(([client, other]) => [client, moved(other, (at) => transaction.changes.mapPos(at, 1))]));
    }
    for (const effect of transaction.effects) {
      if (effect.is(otherMoved)) {
        next = new Map(next).set(effect.value.client, within(effect.value, transaction.newDoc.length));
      } else if (effect.is(otherGone)) {
        next = new Map(next);
        next.delete(effect.value);
      } else if (effect.is(allGone)) {
        next = new Map();
      }
    }
    return next;
  },
});

const moved = (other: Other, to: (at: number) => number): Other => ({
  ...other,
  anchor: to(other.anchor),
  head: to(other.head),
});

const within = (other: Other, length: number) => moved(other, (at) => Math.max(0, Math.min(length, at)));

/** A caret of somebody else with their name on it. */
class CaretMarker implements LayerMarker {
  constructor(
    private readonly place: RectangleMarker,
    private readonly other: Other,
  ) {}

  eq(marker: CaretMarker) {
    return (
      marker.place.eq(this.place) && marker.other.name === this.other.name && marker.other.colour === this.other.colour
    );
  }

  draw() {
    const caret = document.createElement('div');
    caret.className = 'note-caret';
    const name = document.createElement('span');
    name.className = 'note-caret-name';
    caret.append(name);
    this.fill(caret);
    return caret;
  }

  update(caret: HTMLElement, before: LayerMarker) {
    if (!(before instanceof CaretMarker)) {
      return false;
    }
    this.fill(caret);
    return true;
  }

  private fill(caret: HTMLElement) {
    const { place, other } = this;
    caret.style.setProperty('--person', other.colour);
    caret.style.insetInlineStart = '0';
    caret.style.left = `${place.left}px`;
    caret.style.top = `${place.top}px`;
    caret.style.height = `${place.height}px`;
    caret.dataset.person = other.name;
    caret.firstElementChild!.textContent = other.name;
    caret.classList.toggle('first-line', place.top < 14);
  }
}

class SelectionMarker implements LayerMarker {
  constructor(
    private readonly place: RectangleMarker,
    private readonly colour: string,
  ) {}

  eq(marker: SelectionMarker) {
    return marker.colour === this.colour && marker.place.eq(this.place);
  }

  draw() {
    const box = this.place.draw();
    box.style.setProperty('--person', this.colour);
    return box;
  }
}

const rectangles = (view: EditorView, name: string, from: number, to: number) =>
  RectangleMarker.forRange(view, name, from === to ? EditorSelection.cursor(from) : EditorSelection.range(from, to));

const here = (view: EditorView) => [...view.state.field(others).values()];

/** Draws where the others are: their carets with names above the text, their selections below. */
export const othersSeen: Extension = [
  others,
  layer({
    above: true,
    class: 'note-carets',
    update: (update) =>
      update.docChanged || update.geometryChanged || update.startState.field(others) !== update.state.field(others),
    markers: (view) =>
      here(view).flatMap((other) =>
        rectangles(view, '', other.head, other.head)
          .slice(0, 1)
          .map((place) => new CaretMarker(place, other)),
      ),
  }),
  layer({
    above: false,
    class: 'note-selections',
    update: (update) =>
      update.docChanged || update.geometryChanged || update.startState.field(others) !== update.state.field(others),
    markers: (view) =>
      here(view)
        .filter(({ anchor, head }) => anchor !== head)
        .flatMap(({ anchor, head, colour }) =>
          rectangles(view, 'note-selection', Math.min(anchor, head), Math.max(anchor, head)).map(
            (place) => new SelectionMarker(place, colour),
          ),
        ),
  }),
];
