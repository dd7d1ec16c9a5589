import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Impact = 'minor' | 'moderate' | 'serious' | 'critical';

interface Axe {
  run(): Promise<{
    violations: { id: string; impact: Impact; nodes: { html: string; failureSummary: string }[] }[];
  }>;
}

/** What axe-core finds on the page as it stands, of the impacts named, one line each. */
export async function findings(page: Page, impacts: readonly Impact[] = ['serious', 'critical']): Promise<string[]> {
  await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: Axe }).axe.run();
    return found.map(({ id, impact, nodes }) => ({
      impact,
      line: `${impact} ${id} ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`,
    }));
  });
  return violations.filter(({ impact }) => impacts.includes(impact)).map(({ line }) => line);
}
