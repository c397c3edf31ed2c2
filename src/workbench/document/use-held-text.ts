import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, AskError } from '../api/ask.ts';
import type { ShownVersion } from './document-parts.ts';

export interface HeldText {
  readonly version: ShownVersion;
  readonly text: string;
}

interface TextAsked {
  /** Null while it is looked for, and where no version's text may be kept. */
  readonly held: HeldText | null;
  readonly isLoading: boolean;
  readonly error: AskError | null;
  readonly askAgain: () => void;
}

type Found = Pick<TextAsked, 'held' | 'error'> & { readonly of: readonly ShownVersion[] };

/** The text of the first of these versions that has one. Keep the list the same as long as it is. */
export function useHeldText(versions: readonly ShownVersion[]): TextAsked {
  const [found, setFound] = useState<Found | null>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    setFound(null);
    findText(versions, stop.signal).then(
      (held) => setFound({ of: versions, held, error: null }),
      (cause: unknown) => {
        if (stop.signal.aborted) return;
        const error =
          cause instanceof AskError ? cause : new AskError('INTERNAL', 'The text cannot be read.');
        setFound({ of: versions, held: null, error });
      },
    );
    return () => stop.abort();
  }, [versions, times]);
  const askAgain = useCallback(() => setTimes((before) => before + 1), []);
  const answer = found?.of === versions ? found : null;
  return { held: answer?.held ?? null, error: answer?.error ?? null, isLoading: answer === null, askAgain };
}

async function findText(versions: readonly ShownVersion[], signal: AbortSignal): Promise<HeldText | null> {
  for (const version of versions) {
    const { data } = await ask('document-text', { version: version.id }, signal);
    const text = data.node !== null && 'text' in data.node ? data.node.text : null;
    if (text !== null) return { version, text };
  }
  return null;
}
