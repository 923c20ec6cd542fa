import { z } from 'zod';
import { Id, Instant, page, pageOf, SearchWords } from './common.ts';
import { event, query } from './contract.ts';
import type { Permission } from './permissions.ts';

/** What can be found by one search and be linked with anything else; each kind is owned by one service. */
export const objectKinds = [
  'message',
  'file',
  'project',
  'deliverable',
  'task',
  'comment',
  'objective',
  'keyResult',
] as const;
export const ObjectKind = z.enum(objectKinds);
export type ObjectKind = (typeof objectKinds)[number];

export const ObjectRef = z.object({ kind: ObjectKind, id: Id });
export type ObjectRef = z.infer<typeof ObjectRef>;

/** Objects that a text names by `<#kind:id>`, each once, in the order of the text. */
export function objectTokens(text: string): ObjectRef[] {
  const objects = new Map<string, ObjectRef>();
  for (const [token, kind, id] of text.matchAll(/<#([a-zA-Z]{1,20}):([0-9a-fA-F-]{36})>/g)) {
    const object = ObjectRef.safeParse({ kind, id });
    if (object.success) objects.set(token.toLowerCase(), object.data);
  }

  return [...objects.values()];
}

/** How far an object is; null for what has no state, such as a message. */
export const ObjectState = z.enum([
  'open',
  'late',
  'done',
  'running',
  'paused',
  'waiting',
  'accepted',
  'changes_requested',
  'on_track',
  'at_risk',
  'off_track',
  'dropped',
]);
export type ObjectState = z.infer<typeof ObjectState>;

/** One line about an object, for who may see it at this moment. */
export const ObjectCard = ObjectRef.extend({
  organizationId: Id,
  /** Its name; of a message or a comment, how it begins. At most 200 characters. */
  title: z.string(),
  state: ObjectState.nullable(),
  /** Who wrote it, or who does it. */
  personId: Id.nullable(),
  /** When it was written or made. */
  at: Instant,
  /** Address within the web client, such as `/o/<organization>/chat/<conversation>`. */
  path: z.string(),
  canEdit: z.boolean(),
});
export type ObjectCard = z.infer<typeof ObjectCard>;

/** `excerpt`: plain text around what was found. `score`: 0 to 1, the same measure for every kind. */
export const SearchHit = ObjectCard.extend({ excerpt: z.string(), score: z.number() });
export type SearchHit = z.infer<typeof SearchHit>;

/** What is sought: accents and case ignored, French and English stems, and the last word may only have begun. */
export const searchFilter = {
  organizationId: Id,
  words: SearchWords,
  /** Written, made or done by this person. */
  personId: Id.optional(),
  /** In this conversation, group or project. */
  placeId: Id.optional(),
  from: Instant.optional(),
  before: Instant.optional(),
};

/** Every service that owns objects answers these two the same way. */
export const objectActions = <const Kind extends ObjectKind>(allow: Permission, kinds: readonly Kind[]) => ({
  /** Best first, then newest; only what the reader may see at this moment. */
  findObjects: query({
    allow,
    input: z.object({ ...searchFilter, kinds: z.array(z.enum(kinds)).max(kinds.length).optional(), ...page }),
    output: pageOf(SearchHit),
  }),
  /** Those of these objects that the account may see now, in the order asked for; the others are left out. */
  objectCards: query({
    allow: 'service',
    input: z.object({ accountId: Id, objects: z.array(ObjectRef).min(1).max(100) }),
    output: z.array(ObjectCard),
  }),
});

/** In one fact: whoever lets go of them does so in one transaction. */
export const mostPurged = 50;

/** What never comes back, with all that belonged to it: whatever points at it lets go. */
export const objectsPurged = () =>
  event(z.object({ organizationId: Id, objects: z.array(ObjectRef).min(1).max(mostPurged) }));
