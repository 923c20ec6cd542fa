export type Report = (sentence: string) => void;

/** One line per step, with the seconds since the program began. */
export const report: Report = (sentence) => {
  const seconds = process.uptime().toFixed(1).padStart(5);
  process.stdout.write(`${seconds} s  ${sentence}\n`);
};

export function announce(...sentences: string[]): void {
  process.stdout.write(`\n${sentences.map((sentence) => `  ${sentence}\n`).join('')}\n`);
}
