/** Where a schema breaks what another one promised: what is not served yet and what was added is no breach. */
import { ChangeType, CriticalityLevel, diff } from '@graphql-inspector/core';
import type { Change } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

const notServedYet: ReadonlySet<string> = new Set([
  ChangeType.TypeRemoved,
  ChangeType.FieldRemoved,
  ChangeType.InputFieldRemoved,
  ChangeType.EnumValueRemoved,
  ChangeType.UnionMemberRemoved,
  ChangeType.SchemaMutationTypeChanged,
  ChangeType.SchemaSubscriptionTypeChanged,
]);

/** One line for each; a type made stricter or looser, a default or an argument changed all count. */
export async function contradictions(
  promised: GraphQLSchema,
  served: GraphQLSchema,
): Promise<readonly string[]> {
  const changes = await diff(promised, served);
  return changes.filter((change) => !isHarmless(change)).map(({ message }) => message);
}

function isHarmless(change: Change): boolean {
  const { criticality } = change;
  const type: string = change.type;
  if (notServedYet.has(type) || /DESCRIPTION|DEPRECAT/.test(type)) return true;
  return type.endsWith('_ADDED') && criticality.level !== CriticalityLevel.Breaking;
}
