import { defineEntity, p } from '@mikro-orm/core';

export const OutboxMailSchema = defineEntity({
  name: 'OutboxMail',
  tableName: 'outbox_mail',
  properties: {
    id: p.uuid().primary(),
    to: p.string(),
    subject: p.string(),
    text: p.text(),
    html: p.text(),
    createdAt: p.datetime(),
  },
  indexes: [{ properties: ['createdAt', 'id'] }],
});

/** A mail that no server takes, kept where the operator can open it. */
export class OutboxMail extends OutboxMailSchema.class {}
OutboxMailSchema.setClass(OutboxMail);
