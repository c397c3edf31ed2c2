/**
 * The secrets of docker-compose.yml (`npm run secrets`): one random password, bare for the service and as
 * `neo4j/password` for Neo4j. What is there stays: Neo4j keeps the password of its first start.
 *
 * A container reads a secret as its file is on this machine, and neither of its users is ours. So the files are open to
 * all who reach them (inside, only the container's own process), and the folder is closed to everyone else here.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '..', 'secrets'));
const passwordFile = join(folder, 'neo4j-password');
const authFile = join(folder, 'neo4j-auth');

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : null);

function refuse(message) {
  console.error(message);
  process.exit(1);
}

function ensure(file, content) {
  if (existsSync(file)) return console.log(`${file}: is there, and stays`);
  writeFileSync(file, content, { flag: 'wx' });
  // Not by an option of the line above, from which the umask would take.
  chmodSync(file, 0o644);
  console.log(`${file}: written`);
}

mkdirSync(folder, { recursive: true, mode: 0o700 });
if ((statSync(folder).mode & 0o077) !== 0) refuse(`${folder} is open to others: chmod 700 ${folder}`);
const auth = read(authFile);
// Hexadecimal: a slash would end the password in neo4j-auth.
const password = read(passwordFile) ?? auth?.replace(/^neo4j\//, '') ?? randomBytes(24).toString('hex');
if (auth !== null && auth !== `neo4j/${password}`) {
  refuse(`${authFile} and ${passwordFile} hold not the same password: remove the wrong one.`);
}
ensure(passwordFile, password);
ensure(authFile, `neo4j/${password}`);
