/**
 * The cost of an operation: the most fields that its answer can hold, objects and values counted alike.
 * A field costs 1 and its children; a page (a field with `first`) its children `first` times, `nodes(ids)` theirs
 * once for each id. `edges` inside a page is the list that was multiplied already and does not multiply again.
 */
import { getComplexity } from 'graphql-query-complexity';
import type { ComplexityEstimator, ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { getNamedType, getNullableType, GraphQLError, isCompositeType, isListType, Kind } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLField, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';
import { limitError } from './limits.ts';
import type { Limits } from './limits.ts';

/**
 * Lists without `first` (spans, names, links of a chain, readings of a hop) hold what one text says: most often one
 * to four things. A round guess on the safe side: what they really hold is bounded where they are recorded.
 */
const assumedListLength = 5;

/** Raw values of variables, as the client sent them. */
export type Variables = Readonly<Record<string, unknown>>;

export interface CostMeter {
  /** Throws a GraphQLError where the operation cannot be measured: too many selections, or a wrong argument. */
  readonly measure: (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ) => number;
}

/** Creates the meter of a schema; it takes from the schema which types are pages. */
export function createCostMeter(schema: GraphQLSchema, limits: Limits): CostMeter {
  const estimators = [estimatorOf(pageTypesOf(schema))];
  return {
    measure(document, operation, variables) {
      // One operation alone: the library trips over operations without a name beside others.
      const definitions = document.definitions.filter(
        (definition) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION,
      );
      const query = { ...document, definitions };
      try {
        return getComplexity({ estimators, schema, query, variables, maxQueryNodes: limits.selections + 1 });
      } catch (error) {
        // Faults of arguments point at a node of the document; the one about too many selections does not.
        if (error instanceof GraphQLError && error.nodes !== undefined) throw error;
        throw limitError('selections', limits.selections + 1, limits.selections);
      }
    },
  };
}

function estimatorOf(pageTypes: ReadonlySet<string>): ComplexityEstimator {
  return ({ type, field, node, args, childComplexity }) => {
    const isList = isListType(getNullableType(field.type));
    if (isPage(field)) {
      // Who asks for `totalCount` alone gets one number, whatever `first` says.
      const isCounted = isList || selectsList(node, field);
      return 1 + (isCounted ? pageSize(field, args) : 1) * childComplexity;
    }
    if (!isList || !isCompositeType(getNamedType(field.type)) || pageTypes.has(type.name)) {
      return 1 + childComplexity;
    }
    const ids: unknown = args['ids'];
    return 1 + (Array.isArray(ids) ? ids.length : assumedListLength) * childComplexity;
  };
}

type Field = GraphQLField<unknown, unknown>;

function isPage(field: Field): boolean {
  return field.args.some((argument) => argument.name === 'first');
}

/** `first` as asked, or the schema's default; the paging code refuses what is out of its bounds. */
function pageSize(field: Field, args: ComplexityEstimatorArgs['args']): number {
  const asked: unknown = args['first'] ?? field.args.find(({ name }) => name === 'first')?.defaultValue;
  return typeof asked === 'number' ? Math.max(asked, 0) : assumedListLength;
}

/** Whether a list of the page is asked for; a fragment counts as one, for it may hold anything. */
function selectsList(node: FieldNode, field: Field): boolean {
  const type = getNamedType(field.type);
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  return (node.selectionSet?.selections ?? []).some((selection) => {
    if (selection.kind !== Kind.FIELD) return true;
    const selected = fields[selection.name.value];
    return selected !== undefined && isListType(getNullableType(selected.type));
  });
}

/** Names of the types that a field with `first` answers with: their lists are multiplied there. */
function pageTypesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (isPage(field) && !isListType(getNullableType(field.type))) names.add(getNamedType(field.type).name);
    }
  }
  return names;
}
