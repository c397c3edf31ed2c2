/** Rules of the graph that the database cannot hold by itself: a statement each, which returns the breaches. */
import { z } from 'zod';
import { statement } from '../graph/statement.ts';

const breach = { id: z.string(), detail: z.string() };
/** How a rule reads its part of the graph. */
type Scan =
  | 'AllNodesScan'
  | 'NodeByLabelScan'
  | 'UnionNodeByLabelsScan'
  | 'DirectedAllRelationshipsScan'
  | 'DirectedRelationshipTypeScan';

const rule = (name: string, sentence: string, scan: Scan) => ({
  ...statement(`verification/${name}`, 'read', {}, breach, {
    NoLimit: 'every breach is named',
    [scan]: 'the whole graph is looked at',
  }),
  rule: name,
  sentence,
});

export const rules = [
  rule('labels', "Every node has a label of ours, and a source's type stands with Source.", 'AllNodesScan'),
  rule('node-properties', 'Every property of a node is one that its label has.', 'AllNodesScan'),
  rule(
    'relationships',
    'Every relationship is of a type of ours and joins what that type joins.',
    'DirectedAllRelationshipsScan',
  ),
  rule(
    'relationship-properties',
    'Every property of a relationship is one that its type has.',
    'DirectedAllRelationshipsScan',
  ),
  rule(
    'only-relationships',
    'What a node has one of, it has once: a carrier, affiliation, publisher, location.',
    'UnionNodeByLabelsScan',
  ),
  rule('keys', 'Every key is namespace#key.', 'UnionNodeByLabelsScan'),
  rule('source-types', 'Every source has exactly one type.', 'NodeByLabelScan'),
  rule('source-properties', 'Every source has an id, a label and who recorded it when.', 'NodeByLabelScan'),
  rule(
    'unnamed-sources',
    'Every unnamed source has a descriptor and exactly one carrier.',
    'UnionNodeByLabelsScan',
  ),
  rule('named-sources', 'Every outlet and person has a name.', 'UnionNodeByLabelsScan'),
  rule('outlet-kinds', 'Every outlet is of a known kind.', 'NodeByLabelScan'),
  rule('names', 'Every name is that of one source, and of a known kind.', 'NodeByLabelScan'),
  rule(
    'documents',
    'Every document says what it is and whether it is located, and has one publisher at most.',
    'NodeByLabelScan',
  ),
  rule(
    'placeholders',
    'A placeholder has no text, and is located as one located document at most; a located document as none.',
    'NodeByLabelScan',
  ),
  rule('versions', 'Every version is of one document, and has its hash and length.', 'NodeByLabelScan'),
  rule('claims', 'Every claim has a wording, a language and who recorded it when.', 'NodeByLabelScan'),
  rule(
    'assertion-ends',
    'Every assertion is made by one source, states one claim, and stands in one document at most.',
    'NodeByLabelScan',
  ),
  rule(
    'assertion-properties',
    'Every assertion has a known stance, modality, basis and status.',
    'NodeByLabelScan',
  ),
  rule(
    'assertion-spans',
    'Spans of an assertion are whole, end after their start, and lie within a version that is there.',
    'NodeByLabelScan',
  ),
  rule(
    'attribution-spans',
    'Spans of an attribution are whole, end after their start, and lie within a version of the text read.',
    'DirectedRelationshipTypeScan',
  ),
  rule(
    'verified-assertion-spans',
    'A verified span of an assertion has the words of the held text, in code points.',
    'NodeByLabelScan',
  ),
  rule(
    'verified-attribution-spans',
    'A verified span of an attribution has the words of the held text, in code points.',
    'DirectedRelationshipTypeScan',
  ),
  rule(
    'attributions',
    'An attribution joins two assertions of one claim each, and was read in a located document.',
    'DirectedRelationshipTypeScan',
  ),
  rule('relations', 'A relation joins two claims, and has a known status.', 'NodeByLabelScan'),
  rule(
    'resolutions',
    'What a placeholder is cited for is resolved as what its located text says, by the same source of the same claim.',
    'NodeByLabelScan',
  ),
  rule(
    'missing-resolutions',
    'Nothing that a located text bears out is left unresolved.',
    'DirectedRelationshipTypeScan',
  ),
  rule('activities', 'Every activity has its place in the log, and who did what when.', 'NodeByLabelScan'),
  rule(
    'unlogged-things',
    'What was recorded, judged, merged or withdrawn, and what became of it, is in the log: an activity has its time.',
    'UnionNodeByLabelsScan',
  ),
  rule(
    'unlogged-relationships',
    'What was tied, attributed or set in relation, and what became of it, is in the log: an activity has its time.',
    'UnionNodeByLabelsScan',
  ),
  rule(
    'node-statuses',
    'What became of a node has a time for each status, and the times rise up to now.',
    'AllNodesScan',
  ),
  rule(
    'relationship-statuses',
    'What became of a relationship has a time for each status, and the times rise up to now.',
    'DirectedAllRelationshipsScan',
  ),
  rule(
    'judgements',
    'Every judgement is of what it names, says what its kind says, and was made by an activity.',
    'NodeByLabelScan',
  ),
  rule(
    'withdrawals',
    'What is withdrawn says when that began and ended, as its withdrawals and their undos do.',
    'UnionNodeByLabelsScan',
  ),
  rule(
    'undone-nodes',
    'What was undone has the label and the status of that, and nothing else has either.',
    'UnionNodeByLabelsScan',
  ),
  rule('undone-ends', 'Nothing that stands is tied to what was undone.', 'NodeByLabelScan'),
  rule('undone-changes', 'Nothing is as a change that was undone left it.', 'UnionNodeByLabelsScan'),
];
