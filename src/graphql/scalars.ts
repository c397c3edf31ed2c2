/** The scalars of the API. What a client sends is checked here; what we hold is checked when it comes in. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { isPartialDate } from '../core/model/partial-date.ts';

const refuse = (rule: string): never => {
  throw new GraphQLError(rule, { extensions: { code: 'INVALID_INPUT' } });
};

function scalar(name: string, parse: (text: string) => string, rule: string): GraphQLScalarType {
  const read = (value: unknown): string => (typeof value === 'string' ? parse(value) : refuse(rule));
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

const partialDateRule = 'A PartialDate is a string: YYYY, YYYY-MM, YYYY-MM-DD or an ISO 8601 instant.';
const dateTimeRule = 'A DateTime is an ISO 8601 instant with a time zone, such as 2025-02-06T10:00:00Z.';
const bigIntRule = 'A BigInt is a string of digits.';
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

export const scalars = {
  // Whether there is such a date is told by the change that it is for, in its `userErrors`; of arguments by `askedDate`.
  PartialDate: scalar('PartialDate', (text) => text, partialDateRule),
  DateTime: scalar(
    'DateTime',
    (text) => {
      const time = instant.test(text) && isPartialDate(text) ? Date.parse(text) : Number.NaN;
      return Number.isNaN(time) ? refuse(dateTimeRule) : new Date(time).toISOString();
    },
    dateTimeRule,
  ),
  BigInt: scalar('BigInt', (text) => (/^-?\d+$/.test(text) ? text : refuse(bigIntRule)), bigIntRule),
};
