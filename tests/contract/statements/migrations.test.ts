/** Migrations are applied in order, once, to databases that we never see: a landed one must not change. */
import { describe, expect, it } from '@jest/globals';
import { currentChecksums, landedChecksums, migrationFiles } from '../../support/cypher-migrations.ts';
import { lintCypher } from '../../support/cypher-lint.ts';
import { readModel } from '../../support/cypher-model.ts';
import { strayNames } from '../../support/cypher-names.ts';
import { unformatted } from '../../support/cypher-rules.ts';
import { findAll, parseCypher } from '../../support/cypher-tree.ts';

const model = readModel();
const migrations = migrationFiles();
const wellFormed = /^V(\d{4})__[a-z0-9]+(_[a-z0-9]+)*\.cypher$/;

it('migrations are numbered from 1 without a gap, and say what becomes true', () => {
  const numbers = migrations.map(({ file }) => Number(wellFormed.exec(file)?.[1]));
  expect(numbers).toEqual(migrations.map((_, index) => index + 1));
});

// On a mismatch: `npm run golden` if the file is new; if it has landed, put it back and write a new one.
it('checksums.json has the checksum of every migration, and no landed one has changed', () => {
  expect(currentChecksums()).toEqual(landedChecksums());
});

for (const { file, text } of migrations) {
  describe(file, () => {
    it('opens with a comment', () => {
      expect(text).toMatch(/^\/\/ \S.+/);
    });

    it('is one statement, without parameters', () => {
      const tree = parseCypher(text);
      expect(findAll(tree, 'statement').length).toBe(1);
      expect(findAll(tree, 'parameterName').length).toBe(0);
    });

    it('passes the language support and names what the model has', () => {
      expect([...lintCypher(text, [], model), ...strayNames(text, model)]).toEqual([]);
    });

    it('is formatted', () => {
      expect(unformatted(text)).toEqual([]);
    });
  });
}
