export { type EvidenceS3Options, openEvidenceS3 } from './evidence-s3.ts';
