/** Server-sent events as a client reads them: one after the other, and no further than it is asked. */

export interface ReceivedEvent {
  readonly event: string;
  readonly id: string | null;
  /** The JSON of its data; null where it has none. */
  readonly data: unknown;
}

export interface EventReader {
  readonly response: Response;
  /** The next event; null at the end. Signs of life are passed over. */
  readonly next: () => Promise<ReceivedEvent | null>;
  readonly take: (count: number) => Promise<ReceivedEvent[]>;
  /** The client goes away. */
  readonly leave: () => void;
}

/** Asks for a stream; the request is made when this resolves, and what was answered stands in `response`. */
export async function openStream(url: string, init: RequestInit = {}): Promise<EventReader> {
  const controller = new AbortController();
  const headers = { accept: 'text/event-stream', ...(init.headers as Record<string, string> | undefined) };
  const response = await fetch(url, { ...init, headers, signal: controller.signal });
  const blocks = blocksOf(response);
  const next = async (): Promise<ReceivedEvent | null> => {
    for (;;) {
      const { value, done } = await blocks.next();
      if (done === true) return null;
      const event = toEvent(value);
      if (event !== null) return event;
    }
  };
  return {
    response,
    next,
    take: async (count) => {
      const taken: ReceivedEvent[] = [];
      while (taken.length < count) {
        const event = await next();
        if (event === null) throw new Error(`the stream ended after ${String(taken.length)} events`);
        taken.push(event);
      }
      return taken;
    },
    leave: () => controller.abort(),
  };
}

async function* blocksOf({ body }: Response): AsyncGenerator<string> {
  let rest = '';
  for await (const text of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop() ?? '';
    yield* blocks;
  }
}

function toEvent(block: string): ReceivedEvent | null {
  const fields = new Map(
    block
      .split('\n')
      .filter((line) => !line.startsWith(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trimStart()]),
  );
  if (fields.size === 0) return null;
  const data = fields.get('data') ?? '';
  return {
    event: fields.get('event') ?? 'message',
    id: fields.get('id') ?? null,
    data: data === '' ? null : JSON.parse(data),
  };
}
