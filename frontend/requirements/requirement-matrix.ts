const POINT = 'a[data-requirement]';
const FULL_SCREEN = '.matrix-full';

/** The widths of the drawings that there are. */
const WIDTHS = [348, 652, 952];

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Point = SVGAElement & HTMLElement;

/**
 * The priority matrix: the server draws it, here its points are walked with the arrow keys and
 * opened, also from the key beside it, and its panel fills the screen.
 */
class RequirementMatrix extends HTMLElement {
  private asked = '';

  private panel: HTMLElement | null = null;

  private readonly size = new ResizeObserver(() => this.measure());

  connectedCallback() {
    if (Object.hasOwn(this, 'drawing')) {
      const early = Reflect.get(this, 'drawing') as string;
      Reflect.deleteProperty(this, 'drawing');
      this.drawing = early;
    }
    this.panel = this.closest<HTMLElement>('.matrix-panel') ?? this;
    this.panel.addEventListener('click', this.clicked);
    this.addEventListener('keydown', this.walk);
    this.addEventListener('focusin', this.entered);
    document.addEventListener('fullscreenchange', this.filled);
    this.size.observe(this);
  }

  disconnectedCallback() {
    this.panel?.removeEventListener('click', this.clicked);
    this.removeEventListener('keydown', this.walk);
    this.removeEventListener('focusin', this.entered);
    document.removeEventListener('fullscreenchange', this.filled);
    this.size.disconnect();
  }

  /** What is drawn, as SVG: a text that it shows is escaped in it. */
  set drawing(svg: string) {
    const focused = this.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-requirement')
      : null;
    this.innerHTML = svg;
    const points = this.points();
    const again = points.find((point) => point.dataset.requirement === focused);
    this.rove(again ?? points[0]);
    again?.focus();
    // The server hears what is said once all of its message has arrived.
    window.setTimeout(() => this.measure());
  }

  get drawing(): string {
    return this.innerHTML;
  }

  private points(): Point[] {
    return [...this.querySelectorAll<Point>(POINT)];
  }

  /** One point alone is on the way of the tab key. */
  private rove(to?: Point) {
    this.points().forEach((point) => point.setAttribute('tabindex', point === to ? '0' : '-1'));
  }

  private readonly entered = (event: FocusEvent) => {
    const point = (event.target as Element).closest<Point>(POINT);
    if (point) {
      this.rove(point);
    }
  };

  private readonly walk = (event: KeyboardEvent) => {
    const from = (event.target as Element).closest<Point>(POINT);
    const step = STEPS[event.key];
    if (from && step && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      RequirementMatrix.nearest(from, this.points(), step)?.focus();
    }
  };

  /** The point that lies in this direction and is least far off, aside counting more than along. */
  private static nearest(from: Point, points: Point[], [right, down]: [number, number]) {
    const here = RequirementMatrix.middle(from);
    let best: Point | undefined;
    let least = Infinity;
    points.forEach((point) => {
      const there = RequirementMatrix.middle(point);
      const x = there.x - here.x;
      const y = there.y - here.y;
      const along = x * right + y * down;
      const aside = Math.abs(x * down) + Math.abs(y * right);
      const far = along + 2 * aside;
      if (point !== from && along > 1 && far < least) {
        best = point;
        least = far;
      }
    });
    return best;
  }

  private static middle(point: Point) {
    const { left, top, height } = point.getBoundingClientRect();
    return { x: left, y: top + height / 2 };
  }

  private readonly clicked = (event: MouseEvent) => {
    const target = event.target as Element;
    const point = target.closest<Point>(POINT);
    if (target.closest(FULL_SCREEN)) {
      this.fill();
    } else if (point && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.open(Number(point.dataset.requirement));
    }
  };

  private async open(requirement: number) {
    if (document.fullscreenElement === this.panel) {
      await document.exitFullscreen();
    }
    this.dispatchEvent(new CustomEvent('matrix-open', { detail: requirement }));
  }

  private fill() {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else {
      this.panel?.requestFullscreen();
    }
  }

  private readonly filled = () => {
    const full = document.fullscreenElement === this.panel;
    this.panel?.querySelector(FULL_SCREEN)?.setAttribute('aria-pressed', String(full));
  };

  /** Asks once for a drawing of another width, where one fits better. */
  private measure() {
    const drawn = this.querySelector('svg')?.width.baseVal.value;
    const room = this.panel?.clientWidth ?? 0;
    const fits = WIDTHS.findLast((each) => each <= room) ?? WIDTHS[0];
    const asked = `${fits} for ${drawn}`;
    if (drawn && room > 0 && drawn !== fits && asked !== this.asked) {
      this.asked = asked;
      this.dispatchEvent(new CustomEvent('matrix-format', { detail: fits }));
    }
  }
}

if (!customElements.get('requirement-matrix')) {
  customElements.define('requirement-matrix', RequirementMatrix);
}
