import type { z } from 'zod';

interface Def {
  type: string;
  format?: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  valueType?: z.ZodType;
  options?: readonly z.ZodType[];
}

/** Forms that cannot hold what a person wrote. */
const bare = new Set(['uuid', 'datetime']);

/** Names of the fields of a schema that hold free text, a list or record of texts by the name of its field. */
export function stringFields(schema: z.ZodType, name = ''): string[] {
  const def = schema._zod.def as unknown as Def;
  const inner = [def.innerType, def.in, def.element, def.valueType, ...(def.options ?? [])];
  const isText = def.type === 'string' && !bare.has(def.format ?? '');

  return [
    ...(isText ? [name] : []),
    ...Object.entries(def.shape ?? {}).flatMap(([key, field]) => stringFields(field, key)),
    ...inner.flatMap((each) => (each ? stringFields(each, name) : [])),
  ];
}
