/** What is asked of an amendment of a claim: by the rules of records. */
import { z } from 'zod';
import { idOf, orNull } from '../change/input.schema.ts';
import { date, lang, words } from '../change/said.schema.ts';

export const amendmentInput = z
  .strictObject({
    claim: idOf('claim'),
    text: orNull(words),
    lang: orNull(lang),
    topics: orNull(z.array(words)),
    eventAt: orNull(date),
    reason: words,
  })
  .refine(
    ({ text, lang: language, topics, eventAt }) =>
      [text, language, topics, eventAt].some((given) => given !== null),
    'says at least one of text, lang, topics and eventAt',
  );
