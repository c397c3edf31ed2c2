import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { codeOf } from './reason.ts';

export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, in the system's own words: a pid alone is given to another process sooner or later. */
  readonly began: string;
}

/** Tells which process has the pid now; null where none has, or only one that has ended and waits to be reaped. */
export async function identify(pid: number): Promise<ProcessIdentity | null> {
  const began = process.platform === 'linux' ? await beganOnLinux(pid) : await beganBySystemTool(pid);
  return began === null ? null : { pid, began };
}

/** True while that very process runs, not merely one with the same pid. */
export async function isRunning({ pid, began }: ProcessIdentity): Promise<boolean> {
  return (await identify(pid))?.began === began;
}

async function beganOnLinux(pid: number): Promise<string | null> {
  try {
    // proc(5): state is the 3rd field, the start in ticks since boot the 22nd; the 2nd, a name in parentheses, may
    // hold spaces. Ticks begin anew at each boot, which boot_id tells apart.
    const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /s, '').split(' ');
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    return fields[0] === 'Z' || fields[0] === 'X' ? null : `${boot} ${fields[19] ?? ''}`;
  } catch {
    return null;
  }
}

async function beganBySystemTool(pid: number): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]);
    const [state = 'Z', ...began] = stdout.trim().split(/\s+/);
    return state.startsWith('Z') ? null : began.join(' ');
  } catch (cause) {
    const hasNoTool = codeOf(cause) === 'ENOENT';
    return hasNoTool && answersSignals(pid) ? 'unknown' : null;
  }
}

function answersSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
