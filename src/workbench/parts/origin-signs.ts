export type OriginKind =
  | 'FIRST_HAND'
  | 'NAMED'
  | 'ANONYMOUS'
  | 'UNNAMED_GROUP'
  | 'OPEN_CHAIN'
  | 'UNATTRIBUTED'
  | 'UNIDENTIFIED'
  | 'CIRCULAR';

/** Signs are told apart by their shape: filled where somebody is said to be the origin, open where nobody is. */
export const originTypes: Readonly<
  Record<OriginKind, { readonly sign: string; readonly label: string; readonly isAttested: boolean }>
> = {
  FIRST_HAND: { sign: '◆', label: 'first hand', isAttested: true },
  NAMED: { sign: '●', label: 'named', isAttested: true },
  ANONYMOUS: { sign: '◐', label: 'anonymous', isAttested: true },
  UNNAMED_GROUP: { sign: '◑', label: 'unnamed group', isAttested: true },
  OPEN_CHAIN: { sign: '○', label: 'open: text not seen', isAttested: false },
  UNATTRIBUTED: { sign: '◇', label: 'names no source', isAttested: false },
  UNIDENTIFIED: { sign: '?', label: 'nobody in particular', isAttested: false },
  CIRCULAR: { sign: '↻', label: 'circular', isAttested: false },
};
