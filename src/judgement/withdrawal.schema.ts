/** What is asked of a withdrawal. */
import { z } from 'zod';
import { idOf } from '../change/input.schema.ts';
import { words } from '../change/said.schema.ts';

export const withdrawInput = z.strictObject({ id: idOf('source', 'document', 'assertion'), reason: words });
