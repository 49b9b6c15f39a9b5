/** The card that a context menu was asked for on. */
export function cardOf(event: any): string | undefined {
  const path: EventTarget[] = sourceOf(event).composedPath();
  const slot = path.find((node) => (node as Element).classList?.contains('board-slot')) as Element | undefined;
  return slot?.querySelector<HTMLElement>('[data-card]')?.dataset.card;
}

/** What the browser told; the menu wraps it. */
export const sourceOf = (event: any): Event => event.detail?.sourceEvent ?? event;
