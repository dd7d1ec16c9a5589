export { type Encoder, type EncoderOptions, loadEncoder } from './encoder.ts';
export { isTrainedLanguage, TRAINED_LANGUAGES } from './languages.ts';
export { likeness } from './likeness.ts';
export { WeightsError } from './weights/section-file.ts';
export { weightsPath } from './weights-path.ts';
