/**
 * Documents parsed, checked and validated once. Clients send the same few texts again and again, and validation
 * costs more than most answers. Refusals are kept too, in a small place of their own: a client that repeats a wrong
 * document costs little, and a flood of wrong ones cannot push out the right ones.
 */
import { getOperationAST, GraphQLError, specifiedRules, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { toRequestError } from './error-masking.ts';
import { createCostMeter } from './limits/cost.ts';
import type { CostMeter, Variables } from './limits/cost.ts';
import { limitRules } from './limits/document-rules.ts';
import { limitError } from './limits/limits.ts';
import type { Limits } from './limits/limits.ts';
import { parseWithin } from './limits/parse-within.ts';
import { sizedVariables, sizeKey } from './limits/sized-variables.ts';

export interface AcceptedDocument {
  readonly isAccepted: true;
  readonly document: DocumentNode;
  /** The operation of that name, or the only one; null if that is not one operation. */
  readonly operation: (name: string | null) => OperationDefinitionNode | null;
  /** The cost, see cost.ts; throws a GraphQLError where it cannot be measured. */
  readonly cost: (operation: OperationDefinitionNode, raw: Variables, coerced: Variables) => number;
}

export interface RefusedDocument {
  readonly isAccepted: false;
  readonly errors: readonly GraphQLError[];
}

export interface DocumentCache {
  /** What is wrong with the text is in the answer; throws only for a fault of our own. */
  readonly prepare: (text: string) => AcceptedDocument | RefusedDocument;
}

/**
 * Measured on Node 24: nodes and tokens keep 94 bytes for each character of a usual document, 242 of a dense one.
 * So the accepted ones take 50 MB at most.
 */
const maxDocuments = 500;
const maxCharacters = 200_000;
const maxRefused = 100;
const maxRefusedCharacters = 50_000;
/** Costs kept of one operation: page sizes vary little, and one that varies more is measured anew. */
const maxCosts = 20;
/** Enough to mend a document by; every further one would cost as much as the first. */
const maxErrors = 20;

/** Creates the cache for one schema, which must not change; `onLookup` is told whether the text was known. */
export function createDocumentCache(
  schema: GraphQLSchema,
  limits: Limits,
  onLookup: (wasKnown: boolean) => void = () => {},
): DocumentCache {
  const meter = createCostMeter(schema, limits);
  const firstRules = limitRules(limits);
  const accepted = new LRUCache<string, AcceptedDocument>({
    max: maxDocuments,
    maxSize: maxCharacters,
    sizeCalculation: (_, text) => text.length + 1,
  });
  const refused = new LRUCache<string, RefusedDocument>({
    max: maxRefused,
    maxSize: maxRefusedCharacters,
    sizeCalculation: (_, text) => text.length + 1,
  });

  const read = (text: string): AcceptedDocument | RefusedDocument => {
    try {
      const document = parseWithin(text, limits);
      const overLimits = validate(schema, document, firstRules, { maxErrors });
      if (overLimits.length > 0) return refuse(overLimits);
      const invalid = validate(schema, document, specifiedRules, { maxErrors });
      return invalid.length > 0 ? refuse(invalid) : accept(document, meter);
    } catch (error) {
      if (error instanceof GraphQLError) return refuse([error]);
      throw error;
    }
  };

  return {
    prepare(text) {
      const { length } = text;
      if (length > limits.documentLength)
        return refuse([limitError('documentLength', length, limits.documentLength)]);
      const known = accepted.get(text) ?? refused.get(text);
      onLookup(known !== undefined);
      if (known !== undefined) return known;
      const fresh = read(text);
      if (fresh.isAccepted) accepted.set(text, fresh);
      else refused.set(text, fresh);
      return fresh;
    },
  };
}

function refuse(errors: readonly GraphQLError[]): RefusedDocument {
  return { isAccepted: false, errors: errors.map(toRequestError) };
}

function accept(document: DocumentNode, meter: CostMeter): AcceptedDocument {
  const names = sizedVariables(document);
  const costs = new LRUCache<string, number>({ max: maxCosts });
  return {
    isAccepted: true,
    document,
    operation: (name) => getOperationAST(document, name) ?? null,
    cost(operation, raw, coerced) {
      const key = `${operation.name?.value ?? ''}(${sizeKey(names, coerced)})`;
      const known = costs.get(key);
      if (known !== undefined) return known;
      const cost = meter.measure(document, operation, raw);
      costs.set(key, cost);
      return cost;
    },
  };
}
