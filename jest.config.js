import { availableParallelism } from 'node:os';
import { patience } from './tests/support/patience.ts';

/**
 * Runs every test as native ES modules: the same module system as production.
 * @type {import('jest').Config}
 */
export default {
  testEnvironment: 'node',
  /**
   * In processes of their own, two at least: modules of tests that are done stay in memory, so a process
   * that has grown is replaced.
   */
  maxWorkers: Math.max(2, availableParallelism()),
  workerIdleMemoryLimit: '800MB',
  testTimeout: patience.testMs,
  testSequencer: '<rootDir>/tests/support/longest-first.js',
  setupFilesAfterEnv: ['<rootDir>/tests/support/try-browsers-twice.js'],
  globalSetup: '<rootDir>/tests/support/make-ready.js',
  reporters: ['default', '<rootDir>/tests/support/totals-reporter.js'],
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  /** In one file, which `make-ready.js` has made of them (`tests/support/make-fluent.ts`). */
  moduleNameMapper: {
    '^@fluentui/react-(?:components|icons)$': '<rootDir>/.data/tests/fluent.cjs',
  },
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
