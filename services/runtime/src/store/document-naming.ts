import { MongoNamingStrategy } from '@mikro-orm/core';

/** One set of entities for both stores: the key is `id` in the entity and `_id` in the document. */
export class DocumentNaming extends MongoNamingStrategy {
  override propertyToColumnName(property: string): string {
    return property === 'id' ? '_id' : property;
  }
}
