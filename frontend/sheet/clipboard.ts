const escape = (text: string) =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/\n/gu, '<br>');

/** Cells as spreadsheets take them as plain text: tabs and lines, quoted where a cell holds either. */
export const toPlain = (cells: string[][]) =>
  cells
    .map((row) => row.map((text) => (/[\t\n"]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text)).join('\t'))
    .join('\n');

/** The same as a table for spreadsheets and documents. */
export const toHtml = (cells: string[][]) =>
  `<table>${cells
    .map((row) => `<tr>${row.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`)
    .join('')}</table>`;

function fromHtml(markup: string): string[][] | undefined {
  const table = new DOMParser().parseFromString(markup, 'text/html').querySelector('table');
  if (!table) {
    return undefined;
  }
  table.querySelectorAll('br').forEach((line) => line.replaceWith('\n'));
  return [...table.rows].map((row) => [...row.cells].map((cell) => (cell.textContent ?? '').trim()));
}

function fromPlain(text: string): string[][] {
  const rows: string[][] = [[]];
  const rest = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  const token = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/uy;
  while (token.lastIndex <= rest.length) {
    const found = token.exec(rest);
    if (!found) {
      // A quote that does not close is an ordinary character.
      return rest.split('\n').map((line) => line.split('\t'));
    }
    rows[rows.length - 1].push(found[1] === undefined ? found[2] : found[1].replace(/""/gu, '"'));
    if (found[3] === '\n') {
      rows.push([]);
    } else if (found[3] === '') {
      break;
    }
  }
  return rows;
}

/** What the clipboard holds, as rows of cells. */
export function fromClipboard(data: DataTransfer): string[][] {
  const markup = data.getData('text/html');
  return (markup && fromHtml(markup)) || fromPlain(data.getData('text/plain'));
}
