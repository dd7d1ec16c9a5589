/** What vitest prints, and, where `HEARSAY_TEST_REPORT` names a file, a report that `.ci/run` counts. */
export const reporters: (string | [string, Record<string, unknown>])[] = process.env['HEARSAY_TEST_REPORT']
  ? ['default', ['json', { outputFile: process.env['HEARSAY_TEST_REPORT'] }]]
  : ['default'];
