import { useMemo } from 'preact/hooks';
import type { SpanRole } from '../generated.ts';
import { useUrlState } from '../shell/url-state.ts';
import { markRoles } from '../text/mark.ts';
import type { Hidden } from '../text/owners-at.ts';

interface MarkChoices {
  readonly hidden: Hidden;
  readonly toggleRole: (role: SpanRole) => void;
  readonly toggleFaint: () => void;
}

/** Which marks a reader has taken away, in the address: `hide=cue.date`, and `others=hide` for those of other claims. */
export function useMarkChoices(): MarkChoices {
  const { get, set } = useUrlState();
  const hide = get('hide') ?? '';
  const isFaintHidden = get('others') === 'hide';
  const hidden = useMemo<Hidden>(() => {
    const names = new Set(hide.split('.'));
    return { roles: new Set(markRoles.filter((role) => names.has(role.toLowerCase()))), isFaintHidden };
  }, [hide, isFaintHidden]);
  return {
    hidden,
    toggleRole(role) {
      const next = markRoles.filter((one) => hidden.roles.has(one) !== (one === role));
      set({ hide: next.length === 0 ? null : next.join('.').toLowerCase() }, { replace: true });
    },
    toggleFaint: () => set({ others: isFaintHidden ? null : 'hide' }, { replace: true }),
  };
}
