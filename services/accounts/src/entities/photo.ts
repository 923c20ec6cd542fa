import { defineEntity, p } from '@mikro-orm/core';

export const PhotoSchema = defineEntity({
  name: 'Photo',
  tableName: 'photo',
  properties: { id: p.uuid().primary(), accountId: p.uuid(), webp: p.blob() },
});

export class Photo extends PhotoSchema.class {}

PhotoSchema.setClass(Photo);
