const POINT = 'a[data-requirement]';
const FULL_SCREEN = '.matrix-full';

/** The widths at which the drawing becomes another one. */
const WIDTHS = [652, 952];

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
  private width = WIDTHS[1];

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

  private measure() {
    const room = this.panel?.clientWidth ?? 0;
    const width = WIDTHS.findLast((each) => each <= room) ?? 1;
    if (room > 0 && width !== this.width) {
      this.width = width;
      this.dispatchEvent(new CustomEvent('matrix-format', { detail: width }));
    }
  }
}

if (!customElements.get('requirement-matrix')) {
  customElements.define('requirement-matrix', RequirementMatrix);
}
