import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openEncoder, openEncoderAt } from './file.ts';
import { WeightsError } from './weights/section-file.ts';
import { weightsPath } from './weights-path.ts';

const folder = mkdtempSync(join(tmpdir(), 'encoder-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the encoder on a file', () => {
  it('opens the weights that the project carries, once', () => {
    const encoder = openEncoder();
    expect(encoder?.version).toMatch(/^use-multilingual-3\+[0-9a-f]{12}$/);
    expect(encoder?.dimensions).toBe(512);
    expect(openEncoder()).toBe(encoder);
  });

  it('is left out where the file is missing', () => {
    expect(openEncoderAt(join(folder, 'none.bin'))).toBeUndefined();
  });

  it('is refused where the file is damaged', () => {
    const path = join(folder, 'damaged.bin');
    writeFileSync(path, readFileSync(weightsPath).subarray(0, 1_000_000));
    expect(() => openEncoderAt(path)).toThrow(WeightsError);
  });

  it('carries the weights that NOTICE names', () => {
    const notice = readFileSync(new URL('NOTICE', weightsPath), 'utf8');
    expect(notice).toContain(createHash('sha256').update(readFileSync(weightsPath)).digest('hex'));
  });
});
