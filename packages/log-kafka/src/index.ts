export { openKafkaLog } from './log.ts';
export type { KafkaLogOptions } from './options.ts';
