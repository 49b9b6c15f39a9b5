const EDGE = 56;
const SPEED = 18;

/** Scrolls on, frame by frame, while a card is held at an edge. */
export class Edges {
  private frame = 0;

  /** Begins; `step` scrolls as far as it finds right. */
  start(step: () => void) {
    this.frame = requestAnimationFrame(() => {
      step();
      this.start(step);
    });
  }

  stop() {
    cancelAnimationFrame(this.frame);
  }
}

/** How far to scroll for a pointer close to an edge: the closer, the faster. */
export function push(at: number, from: number, to: number): number {
  const edge = Math.min(EDGE, (to - from) / 4);
  if (at < from + edge) {
    return -Math.ceil(SPEED * Math.min(1, (from + edge - at) / edge));
  }
  if (at > to - edge) {
    return Math.ceil(SPEED * Math.min(1, (at - to + edge) / edge));
  }
  return 0;
}
