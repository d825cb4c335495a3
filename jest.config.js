/**
 * Runs every test as native ES modules: the same module system as production.
 * @type {import('jest').Config}
 */
export default {
  testEnvironment: 'node',
  /** Two cores do two things at once, and a busy machine is no reason to call something broken. */
  maxWorkers: '100%',
  testTimeout: 20_000,
  globalSetup: '<rootDir>/tests/support/build-tab.js',
  reporters: ['default', '<rootDir>/tests/support/totals-reporter.js'],
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
