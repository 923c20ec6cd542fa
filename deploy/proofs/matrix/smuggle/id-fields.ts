import type { Action } from '@allforone/contracts/contract';

interface Field {
  name: string;
  isList: boolean;
}

type Judge = { safeParse(value: unknown): { success: boolean } };

const anId = '01a1fd3b-e68c-7348-9a53-e10c3d9de5be';
const noId = 'as long as an id, but none of them';

/** Fields of an input that take an id, or a list of ids, whether the example fills them in or not. */
export function idFieldsOf({ input }: Action): Field[] {
  const { shape = {} } = input as { shape?: Record<string, Judge> };
  const takes = (field: Judge, value: unknown) => field.safeParse(value).success;

  return Object.entries(shape).flatMap(([name, field]): Field[] => {
    if (takes(field, anId) && !takes(field, noId)) return [{ name, isList: false }];
    if (takes(field, [anId]) && !takes(field, [noId])) return [{ name, isList: true }];

    return [];
  });
}
