export { isOpenIncident, nextIncidentState } from './lifecycle.ts';
export * from './suggest.ts';
