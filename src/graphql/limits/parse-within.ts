/** Parsing with a bound on tokens, so that neither memory nor the parser's recursion grows with the text. */
import { GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql';
import type { DocumentNode } from 'graphql';
import { limitError } from './limits.ts';
import type { Limits } from './limits.ts';

/**
 * Parses a document; throws a GraphQLError, LIMIT_EXCEEDED where it has too many tokens.
 * Comments are bounded like tokens: the parser does not count them as such, but keeps each.
 */
export function parseWithin(text: string, { tokens: bound }: Limits): DocumentNode {
  try {
    return parse(text, { maxLexicalTokens: bound, maxComments: bound });
  } catch (error) {
    // graphql-js words a document over the limit as a syntax error: only counting tells the two apart.
    const found = countTokens(text, bound);
    if (found > bound) throw limitError('tokens', found, bound);
    if (error instanceof GraphQLError) throw error;
    throw new GraphQLError('The document cannot be parsed.');
  }
}

/** Counts tokens or comments, whichever are more, up to the first that is over the bound or cannot be read. */
function countTokens(text: string, bound: number): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let comments = 0;
  try {
    while (Math.max(tokens, comments) <= bound) {
      const token = lexer.advance();
      for (let before = token.prev; before?.kind === TokenKind.COMMENT; before = before.prev) comments += 1;
      if (token.kind === TokenKind.EOF) break;
      tokens += 1;
    }
  } catch {
    // What cannot be read is a syntax error, which the parser has told already.
  }
  return Math.min(Math.max(tokens, comments), bound + 1);
}
