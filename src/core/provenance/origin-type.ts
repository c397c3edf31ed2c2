/** Types of origins: what is found where a trail ends; an origin is attested where somebody is said to be it. */

/** Best first: a class of origins has the type of its best member. */
export const originTypes = [
  'FIRST_HAND',
  'NAMED',
  'ANONYMOUS',
  'UNNAMED_GROUP',
  'OPEN_CHAIN',
  'UNATTRIBUTED',
  'UNIDENTIFIED',
  'CIRCULAR',
] as const;
export type OriginType = (typeof originTypes)[number];

export function isAttested(type: OriginType): boolean {
  return originTypes.indexOf(type) <= originTypes.indexOf('UNNAMED_GROUP');
}

/** The best of the types, UNATTRIBUTED for none. */
export function bestOf(types: readonly OriginType[]): OriginType {
  return originTypes.find((type) => types.includes(type)) ?? 'UNATTRIBUTED';
}
