/** What is asked of an undo. */
import { z } from 'zod';
import { idOf } from '../change/input.schema.ts';
import { words } from '../change/said.schema.ts';

export const undoInput = z.strictObject({ activity: idOf('activity'), reason: words });
