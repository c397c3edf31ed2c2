import { h } from 'preact';
import type { ComponentType } from 'preact';
import { useLocation } from 'preact-iso';

/** A page of one thing: that of another begins anew, so that nothing of the one before is shown under its address. */
export function ofOneThing(page: ComponentType): ComponentType {
  return function OneThing() {
    const { path, query } = useLocation();
    return h(page, { key: `${path} ${query['key'] ?? ''}` });
  };
}
