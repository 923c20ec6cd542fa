import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Config, secretFor } from '@allforone/runtime/config';
import { defineEntity, p } from '@mikro-orm/core';

export const mostLinks = 50;

export const LinkSchema = defineEntity({
  name: 'Link',
  tableName: 'link',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    fileId: p.uuid(),
    createdBy: p.uuid(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    openCount: p.integer().default(0),
  },
});

export class Link extends LinkSchema.class {}
LinkSchema.setClass(Link);

/** What opens a link: made anew from its id each time, so that no table and no event holds it. */
export const tokenOf = (config: Config, linkId: string): string => sealed(config, 'file-link', linkId);
export const linkIdOf = (config: Config, token: string): string | null => opened(config, 'file-link', token);

interface Ticket {
  fileId: string;
  accountId: string;
  expiresAt: Date;
}

export const ticketOf = (config: Config, { fileId, accountId, expiresAt }: Ticket): string =>
  sealed(config, 'file-ticket', `${fileId}~${accountId}~${expiresAt.getTime()}`);

/** @returns null for a ticket that was not made here, or has expired. */
export function ticketFrom(config: Config, text: string, now: Date): Ticket | null {
  const [fileId, accountId, time] = opened(config, 'file-ticket', text)?.split('~') ?? [];
  if (!fileId || !accountId || !time || Number(time) <= now.getTime()) return null;

  return { fileId, accountId, expiresAt: new Date(Number(time)) };
}

const sealed = (config: Config, purpose: string, words: string): string =>
  `${words}.${sealOf(config, purpose, words).toString('base64url')}`;

function opened(config: Config, purpose: string, text: string): string | null {
  const [words = '', seal = ''] = text.split('.');
  const given = Buffer.from(seal, 'base64url');
  const expected = sealOf(config, purpose, words);

  return given.length === expected.length && timingSafeEqual(given, expected) ? words : null;
}

const sealOf = (config: Config, purpose: string, words: string): Buffer =>
  createHmac('sha256', secretFor(config, purpose)).update(words).digest();
