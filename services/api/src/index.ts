export type { ApiOptions } from './options.ts';
export { createSignInLink, type SignInLinkOptions } from './sign-in/links.ts';
export { api, createApi, type RunningApi } from './worker.ts';
