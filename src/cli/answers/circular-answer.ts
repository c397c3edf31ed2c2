/** What operations/circular.graphql answers. */
import { z } from 'zod';
import { circularGroup } from './circular-group.ts';
import { pageOf } from './voice.ts';

export const circularAnswer = z.object({ circularReporting: pageOf(circularGroup) });

export type CircularAnswer = z.infer<typeof circularAnswer>;
