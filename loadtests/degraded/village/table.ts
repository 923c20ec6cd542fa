/** A line of a table on the terminal: one wide column, then narrow ones. */
export function writeRow(first: string, ...rest: (string | number)[]): void {
  const cells = rest.map((cell) => (typeof cell === 'number' ? String(Math.round(cell)) : cell).padStart(10));
  process.stdout.write(`${first.padEnd(32)}${cells.join(' ')}\n`);
}
