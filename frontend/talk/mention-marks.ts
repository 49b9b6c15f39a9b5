const LATIN = /[A-Za-z0-9]$/u;

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Finds these names right after an @, the longest first, as the server does (Java: NamedPeople). */
const pattern = (names: string[]) =>
  new RegExp(
    `(?<![A-Za-z0-9])[@＠](${[...names]
      .sort((a, b) => b.length - a.length)
      .map((name) => quoted(name) + (LATIN.test(name) ? '(?![A-Za-z0-9])' : ''))
      .join('|')})`,
    'giu',
  );

/** Sets names off where messages mention them, by the browser's highlights: the text stays as it is. */
export class MentionMarks {
  private readonly wanted?: RegExp;

  private readonly own: Set<string>;

  constructor(names: string[], ownNames: string[]) {
    this.wanted = names.length > 0 ? pattern(names) : undefined;
    this.own = new Set(ownNames.map((name) => name.toLocaleLowerCase()));
  }

  draw(messages: Iterable<Element>) {
    const mine: Range[] = [];
    const others: Range[] = [];
    for (const message of messages) {
      for (const node of message.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) {
          this.find(node as Text, mine, others);
        }
      }
    }
    CSS.highlights?.set('mention', new Highlight(...others));
    CSS.highlights?.set('own-mention', new Highlight(...mine));
  }

  static clear() {
    CSS.highlights?.delete('mention');
    CSS.highlights?.delete('own-mention');
  }

  private find(node: Text, mine: Range[], others: Range[]) {
    for (const found of this.wanted ? node.data.matchAll(this.wanted) : []) {
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      (this.own.has(found[1].toLocaleLowerCase()) ? mine : others).push(range);
    }
  }
}
