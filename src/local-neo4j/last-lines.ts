/** The end of a log, for an error that quotes it: the last lines that say something, each cut at 300 characters. */
export function lastLines(text: string, count = 15): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines
    .slice(-count)
    .map((line) => `    ${line.trimEnd().slice(0, 300)}`)
    .join('\n');
}
