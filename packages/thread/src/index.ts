export { Thread, type ThreadOptions } from './thread.ts';
