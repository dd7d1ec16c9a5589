import { defineConfig } from 'vitest/config';
import { reporters } from './tests/reporters.ts';

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/train/**/*.test.ts',
      'services/*/**/*.test.{ts,tsx}',
      'tests/e2e/**/*.test.ts',
      'tests/eval/**/*.test.ts',
      'tests/house/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/.cache/**'],
    pool: 'forks',
    // Many files wait for processes and sockets: one worker a core, not one less.
    maxWorkers: '100%',
    // Bounds for what hangs, on a machine with much else to do; nobody is measured by them.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    reporters,
  },
});
