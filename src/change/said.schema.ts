/** What may be said in a record or an input: words, languages, dates, addresses. */
import { z } from 'zod';
import { countCodePoints } from '../core/model/code-points.ts';
import { isPartialDate } from '../core/model/partial-date.ts';

const MAX_CHARACTERS = 2_000;

/** Words of ours or of a source: NFC, not blank, at most 2,000 code points. */
export const words = z
  .string()
  .regex(/\S/, 'must not be blank')
  .refine((text) => !text.includes('\0'), 'must not hold the character NUL')
  .refine((text) => text.isWellFormed(), 'must be well-formed Unicode (it has half a surrogate pair)')
  .refine(
    (text) => countCodePoints(text) <= MAX_CHARACTERS,
    `must be at most ${String(MAX_CHARACTERS)} characters`,
  )
  .normalize('NFC');
export const lang = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language is a BCP 47 tag such as en, ar or ckb');
export const script = z
  .string()
  .regex(/^[A-Z][a-z]{3}$/, 'a script is four letters of ISO 15924 such as Arab or Latn');
export const country = z.string().regex(/^[A-Z]{2}$/, 'a country is two letters of ISO 3166-1 such as IQ');
export const url = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .max(MAX_CHARACTERS);
export const date = z
  .string()
  .refine(isPartialDate, 'a date is YYYY, YYYY-MM, YYYY-MM-DD or an ISO 8601 instant, and must exist');
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'sha256 is 64 lower-case hexadecimal digits');
