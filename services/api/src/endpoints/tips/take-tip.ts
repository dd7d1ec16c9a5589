import { deriveId, encodeRecord, HearsayError, type SourceConfig, type Tip, type TipRequest } from '@hearsay/contracts';
import { instant } from '@hearsay/worker';
import type { Services } from '../../services.ts';
import { Admission } from './admission.ts';
import { sealContact } from './contact.ts';
import { originOf } from './origin.ts';

type Tipline = Extract<SourceConfig, { kind: 'tipline' }>;
const admissions = new WeakMap<object, Admission>();

/** The form's source, where the configuration has one. */
export const tiplineOf = ({ context }: Pick<Services, 'context'>): Tipline | undefined =>
  context.config.sources.find((source): source is Tipline => source.kind === 'tipline');

/** One for each api, shared by form and program, and filled with what the log held when it was first asked for. */
function admissionOf({ projections }: Services, tipline: Tipline): Admission {
  let admission = admissions.get(projections);
  if (!admission) {
    admission = new Admission(tipline);
    admissions.set(projections, admission);
  }
  for (const tip of projections.tips.drain()) admission.note(tip);
  return admission;
}

/**
 * Takes a tip in: resolves when it is durable in the log.
 * @param address of whoever sent it; nothing but a keyed hash of it is kept.
 * @throws HearsayError `not-found` where there is no tipline, `too-many-requests` where the origin sent as many as it may.
 */
export async function takeTip(services: Services, request: TipRequest, address: string): Promise<Tip> {
  const { config, clock, log, secrets } = services.context;
  const tipline = tiplineOf(services);
  if (!tipline) throw new HearsayError('not-found', 'no source of kind tipline is configured');
  const now = clock.now();
  const origin = originOf(address, secrets.pseudonymKey);
  const admission = admissionOf(services, tipline);
  const { text, where, link, contact, language, website } = request;
  const at = instant(now);
  const id = deriveId('inbox', 'tip', tipline.id, origin, at.slice(0, 10), text, where ?? '', link ?? '');
  const known = services.projections.tips.get(id);
  // Sent twice, by a reload or a second click: it is kept already.
  if (known) return known;
  if (admission.isOverLimit(origin, now)) {
    throw new HearsayError('too-many-requests', `an origin has sent ${tipline.perOrigin} tips within the hour`);
  }
  const judged = website
    ? { state: 'spam' as const, reason: 'a field was filled in that people do not see' }
    : admission.judge({ origin, text }, now);
  const tip: Tip = {
    type: 'tip',
    v: 1,
    id,
    version: 1,
    jurisdiction: config.jurisdiction.id,
    source: tipline.id,
    text,
    origin,
    ...judged,
    ...(where ? { where } : {}),
    ...(link ? { link } : {}),
    ...(language ? { language } : {}),
    ...(contact ? { contact: sealContact(contact, id, secrets.signingKey) } : {}),
    at,
    exercise: config.exercise,
  };
  admission.note(tip);
  await log.append([encodeRecord('inbox', tip)]);
  services.projections.tips.take(tip);
  return tip;
}
