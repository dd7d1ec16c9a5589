export type * from './port.ts';
export { EvidenceAbout, headersForEvidence, sealEvidence, unsealEvidence } from './sealed.ts';
