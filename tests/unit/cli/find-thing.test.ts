/** From a name on the command line to one thing. */
import { expect, it } from '@jest/globals';
import { findThing } from '../../../src/cli/find-thing.ts';

const isSource = (type: string): boolean => type === 'Outlet' || type === 'Document';
const find = (answer: object): Promise<string> =>
  findThing(() => Promise.resolve(answer), { key: 'a#b' }, 'source or document', isSource);

const claim = { __typename: 'Claim', id: 'claim_1' };
const outlet = { __typename: 'Outlet', id: 'source_1' };
const document = { __typename: 'Document', id: 'document_1' };

it('takes the one of the wanted types, whatever else has the key', async () => {
  await expect(find({ source: outlet, document: null, claim })).resolves.toBe('source_1');
});

it('says that nothing has the key, or what has it instead', async () => {
  await expect(find({ source: null, document: null, claim: null })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: 'No source or document has the key a#b.',
  });
  await expect(find({ source: null, document: null, claim })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: 'a#b is a Claim, and no source or document.',
  });
});

it('does not choose between a source and a document of one key', async () => {
  await expect(find({ source: outlet, document })).rejects.toThrow(
    'a#b is the key of several things: give an id. Outlet source_1, Document document_1',
  );
});
