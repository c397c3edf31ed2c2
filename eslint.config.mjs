/** What `npm run lint` refuses: house style, as far as a rule can see it. Who may import whom is in .dependency-cruiser.mjs. */
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { fileNames } from './scripts/lint-file-names.mjs';

const noEnums = { selector: 'TSEnumDeclaration', message: 'A union of string literals, not an enum.' };
const noDefaultExports = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };
const noBarrels = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the file that has it.',
};
const noDecorators = { selector: 'Decorator', message: 'No decorators: wire by hand.' };
const style = [noEnums, noDefaultExports, noBarrels, noDecorators];

/** Words that only Cypher has in this order; prose with "match" or "return" in it is left alone. */
const cypher =
  '/\\b(MATCH|MERGE|CREATE)\\s*\\(\\s*\\w*\\s*[:{)]|\\bUNWIND\\s+\\S+\\s+AS\\b|\\b(DETACH\\s+DELETE|LOAD\\s+CSV)\\b|\\b(CREATE|DROP)\\s+((\\w+\\s+)?INDEX|CONSTRAINT)\\b|\\bRETURN\\s+[\\w.()*]+\\s+(AS|LIMIT|ORDER)\\b/i';
const cypherMessage = 'No Cypher in code: a statement is a file below cypher/ with its declaration.';
const noCypher = [
  { selector: `TemplateElement[value.raw=${cypher}]`, message: cypherMessage },
  { selector: `Literal[value=${cypher}]`, message: cypherMessage },
];

const onlyTests = [
  { object: 'describe', property: 'only' },
  { object: 'it', property: 'only' },
  { object: 'test', property: 'only' },
  { object: 'describe', property: 'skip' },
  { object: 'it', property: 'skip' },
  { object: 'test', property: 'skip' },
  { object: 'it', property: 'todo' },
  { object: 'test', property: 'todo' },
  { object: 'it', property: 'failing' },
  { object: 'test', property: 'failing' },
].map((call) => ({ ...call, message: 'A test runs or is not there.' }));
const skippedTests = ['fdescribe', 'fit', 'xdescribe', 'xit', 'xtest'].map((name) => ({
  name,
  message: 'A test runs or is not there.',
}));

const environment = {
  object: 'process',
  property: 'env',
  message: 'Only main.ts, cli/main.ts and tests/support/ read the environment.',
};

/** Lines of code, comments and blank lines apart. */
const lines = (max) => ['error', { max, skipBlankLines: false, skipComments: false }];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.hearsay/', 'src/{graphql,workbench}/generated.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { house: { rules: { 'file-names': fileNames } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': lines(300),
      // `!= null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...style],
      'house/file-names': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Numbers in messages are read as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return next(error)` says that this is the end of it.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Options are written as literals, whatever a library declares them as; and a callback may do nothing.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // The enums that there are come from libraries.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // `process.env['X']`: tsconfig asks for it (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': ['error', { max: 50 }],
      'no-console': 'error',
      'no-restricted-properties': ['error', environment],
      'no-restricted-syntax': ['error', ...style, ...noCypher],
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/main.ts', 'src/cli/main.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', environment, ...onlyTests],
      'no-restricted-globals': ['error', ...skippedTests],
      // Answers are read as JSON, and matchers are of type any.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // A fake keeps the promise of what it stands for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['tests/support/*.ts'], rules: { 'no-restricted-properties': ['error', ...onlyTests] } },
  // A tool asks for its configuration as a default export.
  {
    files: ['**/*.config.ts', 'codegen.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnums, noBarrels, noDecorators] },
  },
  // Jest calls a set-up by its default export.
  {
    files: ['tests/support/{start,stop}-*.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnums, noBarrels, noDecorators] },
  },
  {
    files: ['schema/*.graphql', 'src/{playground,workbench}/operations/*.graphql'],
    plugins: { '@graphql-eslint': graphqlPlugin },
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: {
        graphQLConfig: {
          schema: 'schema/*.graphql',
          documents: 'src/{playground,workbench}/operations/*.graphql',
        },
      },
    },
  },
  {
    files: ['schema/*.graphql'],
    rules: {
      ...graphqlPlugin.configs['flat/schema-recommended'].rules,
      // One line where one line will do.
      '@graphql-eslint/description-style': 'off',
      // Fixed by the public contract: what has no identity has no id, and some names repeat the type's.
      '@graphql-eslint/strict-id-in-types': 'off',
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          // Their names say all there is to say.
          ignoredSelectors: [
            '[type=ObjectTypeDefinition][name.value=/(Connection|Edge)$/]',
            '[type=EnumTypeDefinition]',
          ],
        },
      ],
    },
  },
  {
    files: ['src/{playground,workbench}/operations/*.graphql'],
    rules: {
      ...graphqlPlugin.configs['flat/operations-recommended'].rules,
      // For clients with a normalised cache; these are read by people.
      '@graphql-eslint/require-selections': 'off',
      // The service has a limit of its own, and a test holds the examples to it.
      '@graphql-eslint/selection-set-depth': 'off',
    },
  },
);
