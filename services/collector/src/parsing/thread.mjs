// Plain JavaScript: a thread starts before anything can read TypeScript in it.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
