import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createShutdown } from '../../../src/ops/shutdown.ts';
import { createLogger } from '../../../src/ops/logger.ts';
import type { Shutdown } from '../../../src/ops/shutdown.ts';
import { logLines } from './log-lines.ts';

interface UnderTest {
  readonly shutdown: Shutdown;
  readonly signals: EventEmitter;
  readonly exits: number[];
  readonly lines: Record<string, unknown>[];
}

function shutdownUnderTest(deadlineMs = 1_000): UnderTest {
  const { log, lines } = logLines();
  const exits: number[] = [];
  const shutdown = createShutdown({ log, deadlineMs, exit: (code) => void exits.push(code) });
  const signals = new EventEmitter();
  shutdown.listen(signals);
  return { shutdown, signals, exits, lines };
}

const never = (): Promise<void> => new Promise(() => undefined);

describe('shutdown', () => {
  it('exits only when the last line of the log is written', async () => {
    const events: string[] = [];
    const destination = {
      write: (line: string) => void events.push((JSON.parse(line) as { msg: string }).msg),
      flush: (done: () => void) => {
        setTimeout(() => {
          events.push('flushed');
          done();
        }, 20);
      },
    };
    const log = createLogger({ level: 'info', destination });
    const shutdown = createShutdown({ log, deadlineMs: 1_000, exit: () => void events.push('exit') });
    const signals = new EventEmitter();
    shutdown.listen(signals);
    signals.emit('SIGTERM');
    await sleep(60);
    expect(events).toEqual(['shutting down', 'shut down', 'flushed', 'exit']);
  });

  it('exits although the log cannot be written', async () => {
    const exits: number[] = [];
    const log = createLogger({
      level: 'info',
      destination: { write: () => undefined, flush: () => undefined } as { write: () => void },
    });
    const shutdown = createShutdown({ log, deadlineMs: 1_000, exit: (code) => void exits.push(code) });
    const signals = new EventEmitter();
    shutdown.listen(signals);
    signals.emit('SIGTERM');
    await sleep(700);
    expect(exits).toEqual([0]);
  });

  it('exits with a fault when something is not closed in time, and names it', async () => {
    const { shutdown, signals, exits, lines } = shutdownUnderTest(20);
    shutdown.register('database', never);
    signals.emit('SIGTERM');
    await sleep(60);
    expect(exits).toEqual([1]);
    expect(lines).toContainEqual(expect.objectContaining({ closer: 'database', level: 'error' }));
  });

  it('closes the rest when one cannot be closed, and exits with a fault', async () => {
    const { shutdown, signals, exits } = shutdownUnderTest();
    const closed: string[] = [];
    shutdown.register('database', () => void closed.push('database'));
    shutdown.register('server', () => {
      throw new Error('not listening');
    });
    signals.emit('SIGINT');
    await sleep(10);
    expect(closed).toEqual(['database']);
    expect(exits).toEqual([1]);
  });

  it('closes what was opened last first, one after the other, and exits without a fault', async () => {
    const { shutdown, signals, exits } = shutdownUnderTest();
    const closed: string[] = [];
    shutdown.register('database', () => void closed.push('database'));
    shutdown.register('server', async () => {
      await sleep(20);
      closed.push('server');
    });
    signals.emit('SIGTERM');
    await sleep(60);
    expect(closed).toEqual(['server', 'database']);
    expect(exits).toEqual([0]);
  });

  it('exits at once at the second signal', () => {
    const { shutdown, signals, exits } = shutdownUnderTest();
    shutdown.register('server', never);
    signals.emit('SIGINT');
    signals.emit('SIGINT');
    expect(exits).toEqual([130]);
    signals.emit('SIGTERM');
    expect(exits).toEqual([130, 143]);
  });

  it('closes once, however often it is asked', async () => {
    const { shutdown, exits } = shutdownUnderTest();
    let closed = 0;
    shutdown.register('server', () => {
      closed += 1;
    });
    expect(await Promise.all([shutdown.run('end of work'), shutdown.run('again')])).toEqual([true, true]);
    expect(closed).toBe(1);
    expect(exits).toEqual([]);
  });
});
