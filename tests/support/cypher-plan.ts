/** How a real database would carry out a statement, and what of that house style refuses. */
import { noLimit } from './cypher-rules.ts';
import type { AnyStatement } from './cypher-rules.ts';

/** As much of neo4j-driver's Plan as is looked at. */
export interface PlanStep {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly PlanStep[];
}

/** Operators that read all there is, or all of one label or type, where an index should have been asked. */
const refused =
  /^(\w*AllNodesScan|\w*NodeByLabels?Scan|\w*(AllRelationships|RelationshipTypes?)Scan|CartesianProduct)$/;

/**
 * The names of the plan's operators, each once, without the database that runs them (`AllNodesScan@neo4j`).
 * A product with what is at most one row multiplies nothing: that is how the planner pairs two nodes found by id,
 * and it is left out.
 */
export function operatorsOf(step: PlanStep): readonly string[] {
  const below = step.children.flatMap(operatorsOf);
  const isHarmless = nameOf(step) === 'CartesianProduct' && step.children.some(isOneRow);
  return [...new Set(isHarmless ? below : [nameOf(step), ...below])];
}

const nameOf = (step: PlanStep): string => step.operatorType.replace(/@.*$/, '');

function isOneRow(step: PlanStep): boolean {
  switch (nameOf(step).replace('(Locking)', '')) {
    case 'NodeUniqueIndexSeek':
      return / WHERE \w+ = /.test(String(step.arguments['Details']));
    case 'Filter':
    case 'CacheProperties':
    case 'CartesianProduct':
      return step.children.every(isOneRow);
    default:
      return false;
  }
}

/** Refused operators without a reason, and reasons for operators that the plan does not have. */
export function planFaults(statement: AnyStatement, operators: readonly string[]): readonly string[] {
  const excused = Object.keys(statement.planAllows).filter((name) => name !== noLimit);
  const found = operators.filter((name) => refused.test(name) && !excused.includes(name));
  const idle = excused.filter((name) => !operators.includes(name));
  return [
    ...found.map((name) => `the plan has ${name}, and the declaration does not say why`),
    ...idle.map((name) => `the declaration excuses ${name}, which the plan does not have`),
  ];
}
