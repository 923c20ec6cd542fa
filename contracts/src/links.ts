import { z } from 'zod';
import { Done, Id, Instant, page, pageOf } from './common.ts';
import { always, command, contract, event, query } from './contract.ts';
import { ObjectCard, ObjectRef } from './objects.ts';

/**
 * An object as the reader may know it. `card` is null for what is not there or not theirs to see, and where `isAway`
 * says that the service which owns it does not answer.
 */
export const LinkedObject = z.object({ object: ObjectRef, card: ObjectCard.nullable(), isAway: z.boolean() });
export type LinkedObject = z.infer<typeof LinkedObject>;

/** Seen from one of its two ends: `other` is the end that was not asked about. */
export const Link = z.object({
  id: Id,
  organizationId: Id,
  other: LinkedObject,
  createdBy: Id,
  createdAt: Instant,
  /** By who made it, or may edit one of its ends. */
  canRemove: z.boolean(),
});
export type Link = z.infer<typeof Link>;

const inOrganization = { organizationId: Id };

const linkActions = {
  /** Latest first; ends that the reader may not see are left out, so that a page may hold fewer than asked for. */
  list: query({
    allow: 'organization.read',
    input: z.object({ ...inOrganization, object: ObjectRef, ...page }),
    output: pageOf(Link),
  }),
  /** Objects that are named in a text, in the order asked for. */
  resolve: query({
    allow: 'organization.read',
    input: z.object({ ...inOrganization, objects: z.array(ObjectRef).min(1).max(100) }),
    output: z.array(LinkedObject),
  }),
  /** By who may see both; linking twice changes nothing. */
  add: command({
    allow: 'organization.read',
    input: z.object({ ...inOrganization, from: ObjectRef, to: ObjectRef }),
    output: Link,
    errors: ['link_to_itself', 'limit_reached'],
    isRepeatable: always,
  }),
  remove: command({ allow: 'organization.read', input: z.object({ linkId: Id }), output: Done }),
  /** Ids of one kind that are linked with an object, by page. */
  linkedIds: query({
    allow: 'service',
    input: z.object({ object: ObjectRef, kind: ObjectRef.shape.kind, ...page }),
    output: pageOf(Id),
  }),
};

/**
 * Two objects that point at each other, whatever services own them. A link is shown to those who may see both ends, as
 * their services say at that moment. In a text `<#task:id>` shows an object, and links what bears the text with it.
 */
export const links = contract('links', {
  ...linkActions,

  added: event(
    z.object({ ...inOrganization, linkId: Id, ends: z.array(ObjectRef).length(2), createdBy: Id }),
  ),
  removed: event(z.object({ ...inOrganization, linkId: Id, ends: z.array(ObjectRef).length(2) })),
  /** To the owner of each end, which tells whoever looks at it. `version`: raised by each count of the object. */
  counted: event(z.object({ ...inOrganization, object: ObjectRef, linkCount: z.int(), version: z.int() })),
});
