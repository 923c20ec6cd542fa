import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Config, secretFor } from '@allforone/runtime/config';

/** What opens an invitation: made anew from its id each time, so that no table and no event holds it. */
export const tokenOf = (config: Config, invitationId: string): string =>
  `${invitationId}.${sealOf(config, invitationId).toString('base64url')}`;

/** @returns id of the invitation, null for a token that was not made here. */
export function invitationIdOf(config: Config, token: string): string | null {
  const [id = '', seal = ''] = token.split('.');
  const given = Buffer.from(seal, 'base64url');
  const expected = sealOf(config, id);

  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
}

const sealOf = (config: Config, id: string): Buffer =>
  createHmac('sha256', secretFor(config, 'invitation')).update(id).digest();
