/** Whether a quote in a line is not closed in it. */
export function isOpen(line: string): boolean {
  let open = false;
  for (let i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) open = !open;
  return open;
}

/** The cells of a line; undefined where a quote stands amid one or is not closed. */
export function cellsOf(line: string, separator: string): string[] | undefined {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  for (let at = 0; at <= line.length; at++) {
    let end: number;
    if (line[at] === '"') {
      end = at + 1;
      while (line[end] !== '"' || line[end + 1] === '"') {
        if (end >= line.length) return undefined;
        end += line[end] === '"' ? 2 : 1;
      }
      cells.push(line.slice(at + 1, end).replaceAll('""', '"'));
      end++;
      if (end < line.length && line[end] !== separator) return undefined;
    } else {
      end = line.indexOf(separator, at);
      if (end < 0) end = line.length;
      const cell = line.slice(at, end);
      if (cell.includes('"')) return undefined;
      cells.push(cell);
    }
    at = end;
  }
  return cells;
}
