import file from '../../model/words.json' with { type: 'json' };
import type { Model } from './model.ts';

/** The weights the project carries. */
export const standardModel: Model = file as Model;
