import type { ActionKind } from '@hearsay/contracts';
import type { ActionForm } from '../action-form.ts';
import { approve, sendBack } from './approve.tsx';
import { ask } from './ask.tsx';
import { assess } from './assess.tsx';
import { draft } from './draft.tsx';
import { link, unlink } from './incident.tsx';
import { keepApart } from './keep-apart.tsx';
import { merge } from './merge.tsx';
import { setAside } from './set-aside.tsx';
import { answer, assign, comment, dismiss, mark, plain, recategorise, rename, watch } from './simple.tsx';
import { split } from './split.tsx';
import { addTask, checkOut, doTask } from './work.tsx';

/** One form for each kind of decision there is. */
export const forms: Readonly<Record<ActionKind, ActionForm>> = {
  open: plain('open'),
  assess,
  ask,
  answer,
  draft,
  approve,
  'send-back': sendBack,
  withdraw: plain('withdraw', 'required'),
  dismiss,
  watch,
  close: plain('close'),
  reopen: plain('reopen'),
  rename,
  recategorise,
  mark,
  assign,
  comment,
  'check-out': checkOut,
  'check-in': plain('check-in', 'none'),
  'add-task': addTask,
  'do-task': doTask,
  follow: plain('follow', 'none'),
  unfollow: plain('unfollow', 'none'),
  merge,
  unmerge: plain('unmerge'),
  split,
  'set-aside': setAside,
  'keep-apart': keepApart,
  link,
  unlink,
};
