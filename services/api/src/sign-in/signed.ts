import { createHmac, timingSafeEqual } from 'node:crypto';

const mac = (purpose: string, body: string, key: string) =>
  createHmac('sha256', key).update(`${purpose}\n${body}`).digest();

/** A value with its signature. The purpose is signed along, so that a link never passes for a session. */
export function sign(purpose: string, value: object, key: string): string {
  const body = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${body}.${mac(purpose, body, key).toString('base64url')}`;
}

/** The value, or `undefined` where anything about it is not ours. Takes as long for a wrong signature as for a right one. */
export function readSigned(purpose: string, text: string, key: string): unknown {
  if (text.length > 2000) return undefined;
  const [body = '', signature = '', ...rest] = text.split('.');
  const given = Buffer.from(signature, 'base64url');
  const right = mac(purpose, body, key);
  if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString());
  } catch {
    return undefined;
  }
}
