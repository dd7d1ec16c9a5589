import { expect, it } from 'vitest';
import { standardSettings } from '../../train/learning.ts';
import { calibratedFor } from './calibration.ts';

it('says what the training calibrated for', () => {
  expect(calibratedFor).toBe(standardSettings.prior);
});
