/** Formats the files below cypher/ (`npm run format`); the statement tests refuse one that is not formatted so. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { formatQuery } from '@neo4j-cypher/language-support';

/** The text as it should be, with one newline at its end. */
export function formatCypher(text: string): string {
  return `${formatQuery(text, { maxColumn: 110 }).formattedQuery.trimEnd()}\n`;
}

if (import.meta.main) {
  const folder = new URL('../cypher/', import.meta.url);
  for (const file of globSync('**/*.cypher', { cwd: folder })) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const formatted = formatCypher(text);
    if (formatted !== text) writeFileSync(new URL(file, folder), formatted);
  }
}
