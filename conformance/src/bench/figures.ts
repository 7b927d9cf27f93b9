/** A number with three significant digits, or whole from a hundred on. */
export function number(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

/** A rate, rounded to three significant digits: more would be noise. */
export function rate(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en');
}

/** How many times as fast. */
export function times(value: number): string {
  return `${rate(value)} ×`;
}

/** A share as a percentage; never 100 or 0 unless it is exactly that. */
export function percent(part: number, whole: number): string {
  if (part === whole) return '100%';
  if (part === 0) return '0';
  const shown = Math.min(99.9, Math.max(0.1, (100 * part) / whole));
  return `${shown.toFixed(1)}%`;
}

/** A table in Markdown; the columns named with a colon at their end stand to the right. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const heads = columns.map((column) => column.replace(/:$/, ''));
  const marks = columns.map((column) => (column.endsWith(':') ? '---:' : '---'));
  return [heads, marks, ...rows].map(line).join('\n');
}
