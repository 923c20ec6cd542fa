import { z } from 'zod';

/** UUID in lower case, so that one id is one string; version 7 when made here, so that keys sort by time. */
export const Id = z.uuid().toLowerCase();

/** Instant as ISO 8601 in UTC, for the bus turns a Date into a string anyway. */
export const Instant = z.iso.datetime();

export const Locale = z.enum(['fr', 'en']);
export type Locale = z.infer<typeof Locale>;

/** E-mail address, trimmed and in lower case, at most 254 characters (RFC 5321). */
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** A name that people read: 1 to 80 characters, no control characters. */
export const Name = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}]*$/u);

/** One line that people write, or nothing: no control characters. */
export const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\p{Cc}]*$/u);

/** Text that people write: 1 to 8,000 characters; NUL cannot be stored by PostgreSQL. */
export const Text = z
  .string()
  .trim()
  .min(1)
  .max(8000)
  .refine((text) => !text.includes('\0'));

/** What a person searches for. */
export const SearchWords = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => !text.includes('\0'));

/** Colour as #RRGGBB. */
export const Color = z.string().regex(/^#[0-9a-fA-F]{6}$/);

/** Image as base64 without prefix: at most 700 kB of text, for a bus payload ends at 1 MB. */
export const SmallImage = z.base64().min(1).max(700_000);

/** Where a list goes on: `cursor` is the `nextCursor` of the page before, `limit` is 1 to 100. */
export const page = {
  cursor: z.string().max(300).optional(),
  limit: z.int().min(1).max(100).default(50),
};

/** One page of a list; `nextCursor` is null on the last one. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export type Page<Item> = { items: Item[]; nextCursor: string | null };

/** Answer of a command that has nothing more to tell. */
export const Done = z.object({ done: z.literal(true) });
