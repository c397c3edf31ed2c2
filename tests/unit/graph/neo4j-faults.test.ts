import { describe, expect, it } from '@jest/globals';
import { CodedError, conflict } from '../../../src/errors.ts';
import { outcomeOfFault, toGraphFault } from '../../../src/graph/neo4j-faults.ts';

const faultOf = (code: string): unknown =>
  toGraphFault('test/words', Object.assign(new Error('it quotes a secret'), { code }));

describe('what the database says', () => {
  it.each([
    ['no connection', 'ServiceUnavailable'],
    ['a connection that is cut before it is one', 'ProtocolError'],
    ['a routing table that cannot be had', 'ServiceUnavailable'],
    ['a server that left the routing table', 'SessionExpired'],
    ['another leader', 'Neo.ClientError.Cluster.NotALeader'],
    ['a follower, asked to write', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase'],
    ['no server to route to', 'Neo.ClientError.Cluster.Routing'],
    ['routing that failed', 'Neo.ClientError.Routing.RoutingFailed'],
    ['a leader that is elected just now', 'Neo.TransientError.Transaction.LeaderSwitch'],
    ['a write that was not copied to enough members', 'Neo.TransientError.Cluster.ReplicationFailure'],
    ['a member that has not caught up', 'Neo.TransientError.Transaction.BookmarkTimeout'],
    ['a database that stops', 'Neo.ClientError.Transaction.LockClientStopped'],
    ['a login that ran out', 'Neo.ClientError.Security.AuthorizationExpired'],
  ])('is UNAVAILABLE: %s', (_, code) => {
    const fault = faultOf(code);
    expect(fault).toBeInstanceOf(CodedError);
    expect(fault).toMatchObject({ code: 'UNAVAILABLE' });
    expect(String(fault)).not.toContain('secret');
    expect(outcomeOfFault(fault)).toBe('unavailable');
  });

  it.each([
    ['a statement that is wrong', 'Neo.ClientError.Statement.SyntaxError'],
    ['a write in a read', 'Neo.ClientError.Statement.AccessMode'],
    ['a broken constraint', 'Neo.ClientError.Schema.ConstraintValidationFailed'],
  ])('is a fault of ours, told by its code alone: %s', (_, code) => {
    const fault = faultOf(code);
    expect(String(fault)).toBe(`Error: Statement test/words failed with ${code}`);
    expect(outcomeOfFault(fault)).toBe('failed');
  });

  it.each(['Neo.ClientError.Security.Unauthorized', 'Neo.ClientError.Security.AuthenticationRateLimit'])(
    'says that user or password are refused, not to try again: %s',
    (code) => {
      expect(faultOf(code)).toMatchObject({
        code: 'UNAVAILABLE',
        message: 'The database refuses the user or the password that Hearsay has for it.',
      });
    },
  );

  it('is late where the time was over', () => {
    expect(outcomeOfFault(faultOf('Neo.ClientError.Transaction.TransactionTimedOut'))).toBe('late');
  });

  it('leaves faults alone that are coded already', () => {
    const fault = conflict('taken');
    expect(toGraphFault('test/words', fault)).toBe(fault);
    expect(outcomeOfFault(fault)).toBe('refused');
  });
});
