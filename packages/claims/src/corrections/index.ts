export { type Standing, standingOf } from './corrections.ts';
export { influence, type Taken, type TrainingLine, taken, trainingSet } from './training-set.ts';
