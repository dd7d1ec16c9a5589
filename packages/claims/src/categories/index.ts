import { type Leaf, leaves } from '@hearsay/contracts';
import { ballCustody } from './ball.custody.ts';
import { ballDesign } from './ball.design.ts';
import { ballDestroy } from './ball.destroy.ts';
import { ballExtra } from './ball.extra.ts';
import { ballInk } from './ball.ink.ts';
import { ballMail } from './ball.mail.ts';
import { candAccess } from './cand.access.ts';
import type { Category } from './category.ts';
import { fraudGeneral } from './fraud.general.ts';
import { fraudVoting } from './fraud.voting.ts';
import { instCapture } from './inst.capture.ts';
import { instImperson } from './inst.imperson.ts';
import { partBuying } from './part.buying.ts';
import { partEligibility } from './part.eligibility.ts';
import { partFutility } from './part.futility.ts';
import { partIntimidation } from './part.intimidation.ts';
import { partPenalty } from './part.penalty.ts';
import { partQueues } from './part.queues.ts';
import { partSecrecy } from './part.secrecy.ts';
import { procAssist } from './proc.assist.ts';
import { procDate } from './proc.date.ts';
import { procDocuments } from './proc.documents.ts';
import { procHours } from './proc.hours.ts';
import { procMarking } from './proc.marking.ts';
import { procMethod } from './proc.method.ts';
import { procPlace } from './proc.place.ts';
import { procSpecial } from './proc.special.ts';
import { regBreach } from './reg.breach.ts';
import { regInflate } from './reg.inflate.ts';
import { regPurge } from './reg.purge.ts';
import { regService } from './reg.service.ts';
import { regTamper } from './reg.tamper.ts';
import { resAudit } from './res.audit.ts';
import { resCount } from './res.count.ts';
import { resFake } from './res.fake.ts';
import { resMismatch } from './res.mismatch.ts';
import { resTiming } from './res.timing.ts';
import { techHack } from './tech.hack.ts';
import { techMachine } from './tech.machine.ts';
import { techMissing } from './tech.missing.ts';
import { techNetwork } from './tech.network.ts';
import { techOutage } from './tech.outage.ts';
import { techSource } from './tech.source.ts';

/** Every leaf of the taxonomy, one file each. */
export const categories: Readonly<Record<Leaf, Category>> = {
  'proc.date': procDate,
  'proc.hours': procHours,
  'proc.place': procPlace,
  'proc.method': procMethod,
  'proc.documents': procDocuments,
  'proc.marking': procMarking,
  'proc.special': procSpecial,
  'proc.assist': procAssist,
  'part.intimidation': partIntimidation,
  'part.queues': partQueues,
  'part.secrecy': partSecrecy,
  'part.penalty': partPenalty,
  'part.futility': partFutility,
  'part.buying': partBuying,
  'part.eligibility': partEligibility,
  'reg.purge': regPurge,
  'reg.inflate': regInflate,
  'reg.breach': regBreach,
  'reg.tamper': regTamper,
  'reg.service': regService,
  'ball.extra': ballExtra,
  'ball.destroy': ballDestroy,
  'ball.design': ballDesign,
  'ball.custody': ballCustody,
  'ball.mail': ballMail,
  'ball.ink': ballInk,
  'tech.machine': techMachine,
  'tech.hack': techHack,
  'tech.source': techSource,
  'tech.outage': techOutage,
  'tech.missing': techMissing,
  'tech.network': techNetwork,
  'res.count': resCount,
  'res.mismatch': resMismatch,
  'res.timing': resTiming,
  'res.fake': resFake,
  'res.audit': resAudit,
  'cand.access': candAccess,
  'fraud.voting': fraudVoting,
  'fraud.general': fraudGeneral,
  'inst.capture': instCapture,
  'inst.imperson': instImperson,
};

export function isLeaf(value: string): value is Leaf {
  return (leaves as readonly string[]).includes(value);
}
