import { defineConfig } from 'vitest/config';
import { reporters } from '../reporters.ts';

export default defineConfig({
  test: {
    include: ['tests/real/**/*.test.ts'],
    globalSetup: ['tests/real/global-setup.ts'],
    pool: 'forks',
    // One after the other: several real servers at once are more than a small machine bears.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 240_000,
    // Each test on a line of its own as it ends: these take long.
    reporters: reporters.map((reporter) => (reporter === 'default' ? 'verbose' : reporter)),
  },
});
