import type { ObjectRef } from '@allforone/contracts/objects';
import { type RawBuilder, sql } from 'kysely';

export const keyOf = ({ kind, id }: ObjectRef): string => `${id} ${kind}`;

export const isSame = (one: ObjectRef, other: ObjectRef): boolean => keyOf(one) === keyOf(other);

/** The same two objects always in the same order. */
export const inOrder = (one: ObjectRef, other: ObjectRef): readonly [ObjectRef, ObjectRef] =>
  keyOf(one) < keyOf(other) ? [one, other] : [other, one];

export const each = (objects: readonly ObjectRef[]): ObjectRef[] => [
  ...new Map(objects.map((object) => [keyOf(object), object])).values(),
];

/** Their ids and kinds as rows, to be joined. */
export const asTable = (objects: readonly ObjectRef[], name: string): RawBuilder<unknown> => sql`
  unnest(${objects.map(({ id }) => id)}::uuid[], ${objects.map(({ kind }) => kind)}::text[])
    as ${sql.ref(name)} (id, kind)`;
