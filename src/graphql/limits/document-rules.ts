/** Depth, aliases and directives, by the rules of graphql-armor: each is linear in the document. */
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';
import { limitError } from './limits.ts';
import type { DocumentLimit, Limits } from './limits.ts';

/**
 * The rules to run before graphql's own: those may compare every pair of fields, these never do.
 * Introspection is exempt from depth (graphql's MaxIntrospectionDepthRule guards it).
 */
export function limitRules(limits: Limits): readonly ValidationRule[] {
  return [
    maxDepthRule({ n: limits.depth, flattenFragments: true, ...reportAs('depth', limits.depth) }),
    // No name is exempt: the rule's own default lets any number of `__typename` through.
    maxAliasesRule({ n: limits.aliases, allowList: [], ...reportAs('aliases', limits.aliases) }),
    maxDirectivesRule({ n: limits.directives, ...reportAs('directives', limits.directives) }),
  ];
}

interface Report {
  readonly propagateOnRejection: false;
  readonly onReject: ((context: ValidationContext | null, error: GraphQLError) => void)[];
}

function reportAs(limit: DocumentLimit, bound: number): Report {
  return {
    propagateOnRejection: false,
    onReject: [(context, error) => context?.reportError(limitError(limit, foundIn(error, bound), bound))],
  };
}

/** graphql-armor tells the number that it found only in its message. */
function foundIn(error: GraphQLError, bound: number): number {
  const found = Number(/found (\d+)/.exec(error.message)?.[1]);
  return Number.isNaN(found) ? bound + 1 : found;
}
