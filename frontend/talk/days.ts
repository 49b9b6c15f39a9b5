/** The milliseconds that the server writes into a message's class (Java: PersonalMessages). */
const AT = /(?:^| )at-(\d+)(?: |$)/u;

/** Says above the first message of a day which day it is, so that the messages need the time alone. */
export class Days {
  static draw(messages: HTMLElement[]) {
    const language = document.documentElement.lang || undefined;
    const year = new Date().getFullYear();
    let before = '';
    messages.forEach((message) => {
      const found = AT.exec(message.className);
      if (!found) {
        return;
      }
      const at = new Date(Number(found[1]));
      const day = at.toLocaleDateString(language, {
        year: at.getFullYear() === year ? undefined : 'numeric',
        month: 'long',
        day: 'numeric',
        weekday: 'short',
      });
      const time = at.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hour12: false });
      const shown = message as HTMLElement & { time?: string };
      if (shown.time !== time) {
        shown.time = time;
      }
      if (day === before) {
        delete message.dataset.day;
      } else if (message.dataset.day !== day) {
        message.dataset.day = day;
      }
      before = day;
    });
  }
}
