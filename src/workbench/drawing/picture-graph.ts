/** The part of the answer that is drawn. */
import type { ClaimGraphQuery } from '../generated.ts';

export type PictureGraph = NonNullable<ClaimGraphQuery['claim']>['graph'];
export type GraphVoice = PictureGraph['voices'][number];
export type Reading = PictureGraph['handOffs'][number]['readings'][number];
export type OriginType = NonNullable<GraphVoice['originType']>;
