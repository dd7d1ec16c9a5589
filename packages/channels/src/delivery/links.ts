import type { Alert } from '@hearsay/contracts';
import type { Links } from '../port.ts';

/** @param base where people reach this installation, such as `https://hearsay.example.org`. */
export function linksTo(base: string, alert: Alert): Links {
  const root = base.replace(/\/+$/, '');
  if (alert.about === 'source') return { page: `${root}/sources`, api: `${root}/api/v1/sources` };
  const { id } = alert.rumour;
  return { page: `${root}/rumours/${id}`, api: `${root}/api/v1/rumours/${id}` };
}
