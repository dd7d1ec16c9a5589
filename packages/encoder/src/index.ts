export { type Encoder, type EncoderOptions, loadEncoder } from './encoder.ts';
export { likeness } from './likeness.ts';
export { WeightsError } from './weights/section-file.ts';
export { weightsPath } from './weights-path.ts';
