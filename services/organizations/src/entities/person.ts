import { defineEntity, p } from '@mikro-orm/core';

/**
 * What accounts last told of a person, so that lists need not ask. The address only serves to know who is invited
 * already, and is never shown.
 */
export const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    accountId: p.uuid().primary(),
    email: p.text(),
    name: p.text(),
    /** Lower case without accents, a space before each word. */
    searchName: p.text().generated('search_key(name)'),
    photoId: p.uuid().nullable(),
  },
});

export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
