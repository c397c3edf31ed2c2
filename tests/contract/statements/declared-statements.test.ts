/** Holds cypher/ and the declarations of src/ together, without a database. */
import { describe, expect, it } from '@jest/globals';
import { readModel } from '../../support/cypher-model.ts';
import { statementRules } from '../../support/cypher-rules.ts';
import { declaredStatements, statementFiles } from '../../support/cypher-statements.ts';

const model = readModel();
const statements = await declaredStatements();

it('every file of cypher/ is declared once, and every declaration has its file', () => {
  expect(statements.map(({ name }) => name)).toEqual(statementFiles());
});

for (const statement of statements) {
  describe(statement.name, () => {
    it.each(Object.entries(statementRules))('%s', (_, faultsOf) => {
      expect(faultsOf(statement, model)).toEqual([]);
    });
  });
}
