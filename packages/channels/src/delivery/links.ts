import type { Alert } from '@hearsay/contracts';
import type { Links } from '../port.ts';

/** @param base where people reach this installation, such as `https://hearsay.example.org`. */
export function linksTo(base: string, { rumour }: Pick<Alert, 'rumour'>): Links {
  const root = base.replace(/\/+$/, '');
  return { rumour: `${root}/rumours/${rumour.id}`, api: `${root}/api/v1/rumours/${rumour.id}` };
}
