/**
 * Execution of operations that are asked again and again: graphql-jit makes a function of each, which looks nothing up
 * that the document has settled. One that is asked for the first time is executed by graphql-js, for compiling costs
 * more than one answer. That both answer alike is held by a test.
 */
import { execute, getOperationAST, OperationTypeNode } from 'graphql';
import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';

type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

export interface CompiledExecutionOptions {
  /** So many times an operation is executed by graphql-js before it is compiled. */
  readonly usesBefore: number;
}

interface Known {
  uses: number;
  /** Null before it is compiled, and for good where it cannot be. */
  compiled: CompiledQuery | null;
}

/** Creates the execution of one schema's documents; what is compiled is kept as long as its document is. */
export function createExecution({ usesBefore }: CompiledExecutionOptions): Execute {
  const byDocument = new WeakMap<DocumentNode, Map<string, Known>>();
  const knownOf = ({ document, operationName }: ExecutionArgs): Known => {
    const operations = byDocument.get(document) ?? new Map<string, Known>();
    byDocument.set(document, operations);
    const known = operations.get(operationName ?? '') ?? { uses: 0, compiled: null };
    operations.set(operationName ?? '', known);
    return known;
  };
  return (args) => {
    const known = knownOf(args);
    if (known.uses === usesBefore) known.compiled = compile(args);
    known.uses += 1;
    if (known.compiled === null) return execute(args);
    return known.compiled.query(args.rootValue, args.contextValue, args.variableValues);
  };
}

function compile({ schema, document, operationName }: ExecutionArgs): CompiledQuery | null {
  // Mutations take their turns, which graphql-js sees to; and compiling saves nothing where the database is written.
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return null;
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(compiled) ? compiled : null;
}
