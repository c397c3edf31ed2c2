/** Everything that the service can ask of its database: what is declared in src/, and what stands in cypher/. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyStatement } from './cypher-rules.ts';

const root = join(import.meta.dirname, '..', '..');

/** Names (paths below cypher/ without their ending) of the files that hold a statement, in order. */
export function statementFiles(): readonly string[] {
  return globSync('**/*.cypher', { cwd: join(root, 'cypher'), exclude: ['migrations/**'] })
    .map((file) => file.replaceAll('\\', '/').replace(/\.cypher$/, ''))
    .sort();
}

/** Every statement that a `*.statements.ts` exports, alone or in a list, by name; one that two of them export is there twice. */
export async function declaredStatements(): Promise<readonly AnyStatement[]> {
  const files = globSync('src/**/*.statements.ts', { cwd: root }).sort();
  const modules = await Promise.all(
    files.map(
      (file) => import(pathToFileURL(join(root, file)).href) as Promise<Readonly<Record<string, unknown>>>,
    ),
  );
  return modules.flatMap((module) => Object.values(module).flat().filter(isStatement)).sort(byName);
}

function isStatement(value: unknown): value is AnyStatement {
  return (
    typeof value === 'object' && value !== null && 'text' in value && 'params' in value && 'row' in value
  );
}

const byName = (a: AnyStatement, b: AnyStatement): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
