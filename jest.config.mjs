/** One project a folder of tests/. Integration and end-to-end tests share one real database, started once for the run. */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['<rootDir>/tests/support/errors-across-realms.ts'],
  // Types are checked by `npm run types`; here they are only taken off.
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }] },
};

const project = (name, more = {}) => ({
  ...shared,
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  ...more,
});

const database = {
  globalSetup: '<rootDir>/tests/support/start-database.ts',
  globalTeardown: '<rootDir>/tests/support/stop-database.ts',
};

export default {
  cacheDirectory: 'node_modules/.cache/jest',
  // Real databases and browsers take their time on a small machine.
  testTimeout: 60_000,
  projects: [
    project('unit'),
    project('property'),
    project('contract'),
    project('integration', database),
    project('e2e', database),
    // Apart from the gate: it builds an image, and needs a Docker engine.
    project('compose'),
  ],
};
