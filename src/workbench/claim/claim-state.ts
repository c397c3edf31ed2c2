/** What a reader of the claim page has chosen, as it stands in the address. */
import { useMemo } from 'preact/hooks';
import type { EvidenceScope } from '../generated.ts';
import { useUrlState } from '../shell/url-state.ts';

export interface ClaimState {
  readonly scope: EvidenceScope;
  /** As a moment of the recorded history; null for now. */
  readonly asOf: string | null;
  /** Ids of sources, documents and assertions that are taken away. */
  readonly without: readonly string[];
  /** The voice that is looked at, by its assertion. */
  readonly voice: string | null;
  /** The document whose text is shown. */
  readonly documentId: string | null;
  /** Groups of the picture that are opened. */
  readonly opened: ReadonlySet<string>;
}

export interface ClaimStateInUse {
  readonly state: ClaimState;
  readonly setScope: (scope: EvidenceScope) => void;
  readonly setAsOf: (asOf: string | null) => void;
  readonly toggleWithout: (id: string) => void;
  readonly restoreAll: () => void;
  readonly setVoice: (id: string | null, documentId?: string | null) => void;
  readonly setDocument: (id: string) => void;
  readonly toggleOpened: (key: string) => void;
}

/** `a,b` as ids, each once. */
export function parseList(text: string | null): readonly string[] {
  return [...new Set((text ?? '').split(',').filter((part) => part !== ''))];
}

/** The list with an id put in, or taken out where it was in it. */
export function toggled(list: readonly string[], id: string): string {
  return (list.includes(id) ? list.filter((one) => one !== id) : [...list, id]).join(',');
}

export function useClaimState(): ClaimStateInUse {
  const { get, set } = useUrlState();
  const [scope, asOf, without, voice, documentId, open] = (
    ['scope', 'asOf', 'without', 'voice', 'document', 'open'] as const
  ).map(get);
  return useMemo(() => {
    const withdrawn = parseList(without ?? null);
    const opened = parseList(open ?? null);
    return {
      state: {
        scope: scope === 'own' ? 'OWN' : 'WITH_ENTAILING',
        asOf: asOf ?? null,
        without: withdrawn,
        voice: voice ?? null,
        documentId: documentId ?? null,
        opened: new Set(opened),
      },
      setScope: (next) => set({ scope: next === 'OWN' ? 'own' : null }),
      setAsOf: (next) => set({ asOf: next }, { replace: true }),
      toggleWithout: (id) => set({ without: toggled(withdrawn, id) }),
      restoreAll: () => set({ without: null }),
      setVoice: (id, shown) => set({ voice: id, ...(shown == null ? {} : { document: shown }) }),
      setDocument: (id) => set({ document: id }),
      toggleOpened: (key) => set({ open: toggled(opened, key) }),
    };
  }, [scope, asOf, without, voice, documentId, open, set]);
}
