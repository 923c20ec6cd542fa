import { defineEntity, p } from '@mikro-orm/core';

export const SentMailSchema = defineEntity({
  name: 'SentMail',
  tableName: 'sent_mail',
  properties: {
    id: p.uuid().primary(),
    sentAt: p.datetime(),
  },
});

/** That a mail went out, so that it does not go out again. Nothing of what it said is kept. */
export class SentMail extends SentMailSchema.class {}
SentMailSchema.setClass(SentMail);
