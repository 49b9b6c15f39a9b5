import { html, render } from 'lit';
import { Popup } from './popup';

const iso = (day: Date) =>
  `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;

const locale = () => document.documentElement.lang || navigator.language;

function firstDayOfWeek(): number {
  const known: any = new Intl.Locale(locale());
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

/** The month below a DATE editor. The days are reached by the arrow keys while the focus stays in the editor. */
export class Calendar {
  private readonly popup: Popup;

  private day = new Date();

  constructor(
    parent: HTMLElement,
    private readonly picked: (day: string) => void,
    private readonly text: (key: string) => string,
  ) {
    this.popup = new Popup('sheet-calendar', parent);
    this.popup.box.addEventListener('click', (event) => this.click(event.target as HTMLElement));
  }

  get open() {
    return this.popup.open;
  }

  show(near: DOMRect, current: string) {
    const found = /(\d{4})\D+(\d{1,2})\D+(\d{1,2})/u.exec(current);
    this.day = found ? new Date(+found[1], +found[2] - 1, +found[3]) : new Date();
    this.draw();
    this.popup.show(near);
  }

  /** The field has moved. */
  follow(near: DOMRect) {
    this.popup.show(near);
  }

  /** Goes so many days on and tells which day that is. */
  move(days: number): string {
    this.day = new Date(this.day.getFullYear(), this.day.getMonth(), this.day.getDate() + days);
    this.draw();
    return iso(this.day);
  }

  moveMonth(months: number): string {
    const to = new Date(this.day.getFullYear(), this.day.getMonth() + months, 1);
    const last = new Date(to.getFullYear(), to.getMonth() + 1, 0).getDate();
    this.day = new Date(to.getFullYear(), to.getMonth(), Math.min(this.day.getDate(), last));
    this.draw();
    return iso(this.day);
  }

  hide() {
    this.popup.hide();
  }

  private click(target: HTMLElement) {
    const step = target.closest<HTMLElement>('[data-months]');
    const day = target.closest<HTMLElement>('[data-day]');
    if (step) {
      this.moveMonth(Number(step.dataset.months));
    } else if (day) {
      this.picked(day.dataset.day!);
    }
  }

  private draw() {
    const first = new Date(this.day.getFullYear(), this.day.getMonth(), 1);
    const start = firstDayOfWeek() % 7;
    const lead = (first.getDay() - start + 7) % 7;
    const days = [...Array(42).keys()].map(
      (i) => new Date(first.getFullYear(), first.getMonth(), 1 - lead + i),
    );
    const weekday = new Intl.DateTimeFormat(locale(), { weekday: 'narrow' });
    const month = new Intl.DateTimeFormat(locale(), { year: 'numeric', month: 'long' });
    const today = iso(new Date());
    render(
      html`<div class="sheet-month">
          <button type="button" tabindex="-1" data-months="-1" aria-label=${this.text('previousMonth')}>‹</button>
          <span>${month.format(this.day)}</span>
          <button type="button" tabindex="-1" data-months="1" aria-label=${this.text('nextMonth')}>›</button>
        </div>
        <div class="sheet-days">
          ${days.slice(0, 7).map((day) => html`<b>${weekday.format(day)}</b>`)}
          ${days.map(
            (day) =>
              html`<button
                type="button"
                tabindex="-1"
                data-day=${iso(day)}
                class="${day.getMonth() === this.day.getMonth() ? '' : 'other'}${iso(day) === today ? ' today' : ''}${
                  iso(day) === iso(this.day) ? ' chosen' : ''
                }"
                >${day.getDate()}</button
              >`,
          )}
        </div>
        <button type="button" tabindex="-1" class="sheet-today" data-day=${today}>${this.text('today')}</button>`,
      this.popup.box,
    );
  }
}
