/**
 * What the environment says, read once at start. A fault stops the process before it serves anything,
 * and all faults are told together. `.env.example` is held to this table by a test.
 */
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { z } from 'zod';
import { invalidInput } from './errors.ts';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export interface ListenConfig {
  readonly host: string;
  /** 0 lets the operating system choose. */
  readonly port: number;
  /** False where other machines may reach it: nobody is asked who they are. */
  readonly isLoopback: boolean;
}

export interface Config extends ListenConfig {
  /** Names that the service is reached by beside those of this machine, in lower case. */
  readonly hostNames: readonly string[];
  /** Origins whose pages may use the API, as browsers send them; `*` for any. */
  readonly corsOrigins: readonly string[];
  /** Origins whose pages may show the desk page in a frame; `*` for any. */
  readonly embedOrigins: readonly string[];
  readonly onlyPersistedOperations: boolean;
  /** Where metrics are served; null: nowhere. */
  readonly metrics: ListenConfig | null;
  /** How often a server looks whether summaries of claims are out of date, and makes them; null: never by itself. */
  readonly analysisPollMs: number | null;
  /** Null where NEO4J_URI is not set: the caller then finds or starts a database. */
  readonly neo4j: Neo4jConfig | null;
  readonly logLevel: LogLevel;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const neo4jSchemes = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];
const hostName = /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$/;

const hostSchema = z
  .string()
  .transform((host) => host.replace(/^\[(.*)\]$/, '$1'))
  .refine((host) => isIP(host) !== 0 || hostName.test(host), 'must be an IP address or a host name');
const portSchema = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
  .transform(Number)
  .refine((port) => port <= 65_535, 'must be a whole number from 0 to 65535');

/** Every variable that is read, with its default as text (empty: none) and the rule that its value keeps. */
export const variables = {
  HOST: { default: '127.0.0.1', schema: hostSchema },
  PORT: { default: '4000', schema: portSchema },
  HOST_NAMES: {
    default: '',
    schema: listOf(
      (name) => (hostName.test(name) ? name.toLowerCase() : null),
      'must be host names without ports, with commas between them',
    ),
  },
  CORS_ORIGINS: {
    default: '',
    schema: listOf(toOrigin, 'must be * or origins such as https://desk.example, with commas between them'),
  },
  EMBED_ORIGINS: {
    default: '',
    schema: listOf(toOrigin, 'must be * or origins such as https://wall.example, with commas between them'),
  },
  ONLY_PERSISTED_OPERATIONS: {
    default: 'false',
    schema: z
      .enum(['true', 'false'], { error: 'must be true or false' })
      .transform((value) => value === 'true'),
  },
  NEO4J_URI: { default: '', schema: z.string().superRefine(checkNeo4jUri) },
  NEO4J_USERNAME: { default: 'neo4j', schema: z.string() },
  NEO4J_PASSWORD: { default: '', schema: z.string() },
  NEO4J_PASSWORD_FILE: { default: '', schema: z.string() },
  NEO4J_DATABASE: { default: 'neo4j', schema: z.string() },
  LOG_LEVEL: {
    default: 'info',
    schema: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }),
  },
  ANALYSIS_POLL_SECONDS: {
    default: '5',
    schema: z
      .string()
      .regex(/^\d{1,4}$/, 'must be a whole number from 0 to 3600')
      .transform(Number)
      .refine((seconds) => seconds <= 3_600, 'must be a whole number from 0 to 3600'),
  },
  METRICS_HOST: { default: '127.0.0.1', schema: hostSchema },
  METRICS_PORT: { default: '', schema: portSchema },
} as const;

type Variable = keyof typeof variables;
type ValueOf<V extends Variable> = z.output<(typeof variables)[V]['schema']>;

/**
 * Reads the configuration from environment variables; an empty variable counts as one that is not set.
 * Throws INVALID_INPUT with every fault: the variable and its rule, never its value (it may be a secret).
 */
export function parseConfig(env: Environment, readFile: (path: string) => string = readText): Config {
  const faults: string[] = [];
  const read = readerOf(env, faults);
  const host = read('HOST');
  const port = read('PORT');
  const hostNames = read('HOST_NAMES') ?? [];
  const corsOrigins = read('CORS_ORIGINS') ?? [];
  const embedOrigins = read('EMBED_ORIGINS') ?? [];
  const onlyPersistedOperations = read('ONLY_PERSISTED_OPERATIONS') ?? false;
  const logLevel = read('LOG_LEVEL');
  const neo4j = readNeo4j(read, faults, readFile);
  const pollSeconds = read('ANALYSIS_POLL_SECONDS') ?? 0;
  const metricsHost = read('METRICS_HOST');
  const metricsPort = read('METRICS_PORT');
  if (host === null || port === null || logLevel === null || faults.length > 0) {
    throw invalidInput(`The environment cannot be used:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  }
  const metrics = metricsHost === null || metricsPort === null ? null : toListen(metricsHost, metricsPort);
  const listen = toListen(host, port);
  const analysisPollMs = pollSeconds === 0 ? null : pollSeconds * 1_000;
  return {
    ...listen,
    hostNames,
    corsOrigins,
    embedOrigins,
    onlyPersistedOperations,
    analysisPollMs,
    metrics,
    neo4j,
    logLevel,
  };
}

type Reader = <V extends Variable>(name: V) => ValueOf<V> | null;

/** Reads one variable: null where it is neither set nor has a default, or where it breaks its rule. */
function readerOf(env: Environment, faults: string[]): Reader {
  return <V extends Variable>(name: V) => {
    const text = env[name] === undefined || env[name] === '' ? variables[name].default : env[name];
    if (text === '') return null;
    const result = variables[name].schema.safeParse(text);
    if (!result.success) faults.push(`${name} ${result.error.issues[0]?.message ?? 'breaks its rule'}`);
    // The table is indexed by the same name, which TypeScript does not follow through a type parameter.
    return result.success ? (result.data as ValueOf<V>) : null;
  };
}

function readNeo4j(read: Reader, faults: string[], readFile: (path: string) => string): Neo4jConfig | null {
  const before = faults.length;
  const uri = read('NEO4J_URI');
  const username = read('NEO4J_USERNAME');
  const database = read('NEO4J_DATABASE');
  const password = readPassword(read, faults, readFile);
  if (uri === null || username === null || database === null || faults.length > before) return null;
  if (password === null) {
    faults.push('NEO4J_PASSWORD or NEO4J_PASSWORD_FILE must be set where NEO4J_URI is');
    return null;
  }
  return { uri, username, password, database };
}

function readPassword(read: Reader, faults: string[], readFile: (path: string) => string): string | null {
  const password = read('NEO4J_PASSWORD');
  const file = read('NEO4J_PASSWORD_FILE');
  if (file === null) return password;
  if (password !== null) {
    faults.push('NEO4J_PASSWORD and NEO4J_PASSWORD_FILE must not both be set');
    return null;
  }
  try {
    const content = readFile(file).replace(/\r?\n$/, '');
    if (content !== '') return content;
    faults.push('NEO4J_PASSWORD_FILE must name a file that is not empty');
  } catch {
    faults.push('NEO4J_PASSWORD_FILE must name a file that can be read');
  }
  return null;
}

/** A list with commas between its parts; `toPart` gives null for one that breaks the rule. */
function listOf(toPart: (text: string) => string | null, rule: string) {
  return z.string().transform((text, context) => {
    const parts = text.split(',').map((part) => toPart(part.trim()));
    if (parts.includes(null)) context.addIssue({ code: 'custom', message: rule });
    return parts.filter((part) => part !== null);
  });
}

/** An origin as browsers write it: scheme and host in lower case, no path, no default port. */
function toOrigin(text: string): string | null {
  if (text === '*') return text;
  const url = URL.parse(text);
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  return isWeb && url.href === `${url.origin}/` ? url.origin : null;
}

function checkNeo4jUri(text: string, context: z.RefinementCtx<string>): void {
  const refuse = (message: string): void => {
    context.addIssue({ code: 'custom', message });
  };
  const uri = URL.parse(text);
  if (uri === null || !neo4jSchemes.includes(uri.protocol) || uri.hostname === '') {
    refuse(
      `must be a URI with a host and one of the schemes ${neo4jSchemes.map((s) => s.slice(0, -1)).join(', ')}`,
    );
  } else if (uri.username !== '' || uri.password !== '') {
    refuse('must not hold a user or a password: NEO4J_USERNAME and NEO4J_PASSWORD are for these');
  }
}

function toListen(host: string, port: number): ListenConfig {
  return { host, port, isLoopback: isLoopbackHost(host) };
}

function isLoopbackHost(host: string): boolean {
  return (
    host.toLowerCase() === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
  );
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}
