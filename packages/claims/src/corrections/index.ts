export { type CorrectionState, type Standing, standingOf } from './corrections.ts';
export { influence, type TrainingLine, trainingSet } from './training-set.ts';
