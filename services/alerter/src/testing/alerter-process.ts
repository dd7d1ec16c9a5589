import { encodeRecord } from '@hearsay/contracts';
import { eventOf as event, rumourOf as rumour } from '@hearsay/rumours/testing';
import { alerter } from '../worker.ts';
import { contextIn } from './context-in.ts';

/** An alerter as a process of its own, to be killed: node … FOLDER CONFIGURATION. It writes one rumour and delivers. */
const [folder = '', config = ''] = process.argv.slice(2);
const context = await contextIn(folder, JSON.parse(config));
await alerter.start(context);
await context.log.append([encodeRecord('rumours', event(rumour('a')))]);
