/** Rules of the graph that the database cannot hold by itself: a statement each, which returns the breaches. */
import { z } from 'zod';
import { statement } from '../graph/statement.ts';

const breach = { id: z.string(), detail: z.string() };
const whole = { NoLimit: 'every breach is named' };
const rule = (name: string, sentence: string) => ({
  name,
  sentence,
  statement: statement(`verification/${name}`, 'read', {}, breach, whole),
});

export const rules = [
  rule('source-types', 'Every source has exactly one type.'),
  rule(
    'source-properties',
    'Every source has an id, a label and who recorded it when; a key is namespace#key.',
  ),
  rule('unnamed-sources', 'Every unnamed source has a descriptor and exactly one carrier.'),
  rule('named-sources', 'Every outlet and person has a name, and neither descriptor nor carrier.'),
  rule('outlet-kinds', 'Every outlet is of a known kind.'),
  rule('names', 'Every name is that of one source, and of a known kind.'),
  rule(
    'documents',
    'Every document says what it is and whether it is located, and has one publisher at most.',
  ),
  rule(
    'placeholders',
    'A placeholder has no text, and is located as one located document at most; a located document as none.',
  ),
  rule('versions', 'Every version is of one document, and has its hash and length.'),
  rule('claims', 'Every claim has a wording, a language and who recorded it when.'),
  rule(
    'assertion-ends',
    'Every assertion is made by one source, states one claim, and stands in one document at most.',
  ),
  rule('assertion-properties', 'Every assertion has a known stance, modality, basis and status.'),
  rule(
    'assertion-spans',
    'Spans of an assertion are whole, end after their start, and lie within a version that is there.',
  ),
  rule(
    'attribution-spans',
    'Spans of an attribution are whole, end after their start, and lie within a version of the text read.',
  ),
  rule(
    'attributions',
    'An attribution joins two assertions of one claim each, and was read in a located document.',
  ),
  rule('relations', 'A relation joins two claims, and has a known status.'),
  rule(
    'resolutions',
    'What a placeholder is cited for is resolved as what its located text says, by the same source of the same claim.',
  ),
  rule('missing-resolutions', 'Nothing that a located text bears out is left unresolved.'),
];
