/** One way to a database that we start ourselves, and the place that its data has. */

export interface Place {
  /** Real path of a folder that exists; password, lock, logs and what Java stores live here. */
  readonly folder: string;
  /** Twelve hex digits of the folder's hash: names what lives outside of it, such as a Docker volume. */
  readonly id: string;
  /** Thrown away at the end; nobody else uses it. */
  readonly isTemporary: boolean;
}

export interface StartRequest {
  readonly place: Place;
  readonly password: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
  /**
   * Told the server's own process as soon as there is one, where it is one of this machine's that ends with ours:
   * the next start waits for it, should we be killed.
   */
  readonly noteProcess: (pid: number) => Promise<void>;
}

export interface RunningServer {
  readonly uri: string;
  /** Shuts the server down cleanly and returns when it has ended. */
  stop(): Promise<void>;
}

export interface Way {
  readonly name: 'docker' | 'java';
  /** As a reader knows it. */
  readonly title: string;
  /** The exact commands that make this way work. */
  readonly howToGet: string;
  /** Why this way cannot be tried here, or null where it can. */
  whyAbsent(env: NodeJS.ProcessEnv): Promise<string | null>;
  /** Drops the data that this way holds for the place; nothing happens where there is none. */
  dropData(request: StartRequest): Promise<void>;
  /** Starts a server that answers over Bolt, or throws the reason. Leaves nothing running when it throws. */
  start(request: StartRequest): Promise<RunningServer>;
}
