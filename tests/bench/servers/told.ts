/** What a server process of a benchmark tells its parent: where it listens, and what it has used so far. */

export interface Used {
  /** Seconds of processor time, user and system. */
  readonly cpu: number;
  /** The largest resident size so far, in bytes. */
  readonly peak: number;
}

/** Answers every message of the parent with what this process has used, and ends when the parent goes. */
export function tellParent(url: string): void {
  process.on('message', () => process.send?.(used()));
  process.on('disconnect', () => process.exit(0));
  process.send?.({ url });
}

export function used(): Used {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024 };
}
