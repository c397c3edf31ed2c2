import type { ClaimPageQuery, ClaimPageSideFragment } from '../generated.ts';

/** The claim as its page gets it. */
export type ClaimOnPage = NonNullable<ClaimPageQuery['claim']>;
export type SideOnPage = ClaimPageSideFragment;
