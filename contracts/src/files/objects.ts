import { z } from 'zod';
import { Id, Instant } from '../common.ts';

/**
 * Whose files they are. `project` is for those who work on a project, `portal` for them and its client together,
 * `personal` for one account alone.
 */
export const spaceKinds = ['organization', 'group', 'project', 'portal', 'conversation', 'personal'] as const;
export const SpaceKind = z.enum(spaceKinds);
export type SpaceKind = (typeof spaceKinds)[number];

/** `placeId`: the organisation, the group, the project (also of its portal), the conversation, or the account. */
export const SpaceRef = z.object({ kind: SpaceKind, placeId: Id });
export type SpaceRef = z.infer<typeof SpaceRef>;

export const Space = SpaceRef.extend({
  /** Made from kind and place: the room that hears its changes. */
  id: Id,
  organizationId: Id,
  /** Null where the reader calls it by a word of their language: the organisation's, and one's own. */
  name: z.string().nullable(),
  usedBytes: z.int(),
  canWrite: z.boolean(),
  canManage: z.boolean(),
  /** Its group was deleted: it is left to who manages the files of the organisation, under its last known name. */
  isLeft: z.boolean(),
});
export type Space = z.infer<typeof Space>;

export const fileKinds = ['image', 'pdf', 'audio', 'video', 'text', 'document', 'archive', 'other'] as const;
export const FileKind = z.enum(fileKinds);
export type FileKind = (typeof fileKinds)[number];

/** Who may read besides those who manage the space; null: whoever may read what is around it. */
export const Restriction = z
  .object({ accountIds: z.array(Id).max(100), groupIds: z.array(Id).max(50) })
  .nullable();
export type Restriction = z.infer<typeof Restriction>;

export const Folder = z.object({
  id: Id,
  organizationId: Id,
  space: SpaceRef,
  parentId: Id.nullable(),
  name: z.string(),
  restriction: Restriction,
  createdBy: Id,
  createdAt: Instant,
  deletedAt: Instant.nullable(),
  /** Rename, move, restrict, delete: by who made it or manages the space. */
  canEdit: z.boolean(),
});
export type Folder = z.infer<typeof Folder>;

/** Widths at which an image is kept, in pixels; none is larger than the original. */
export const imageWidths = [160, 480, 1280] as const;

const ImageFacts = z.object({
  /** `waiting`: variants are being made. `failed`: the original cannot be read as an image. */
  state: z.enum(['waiting', 'ready', 'failed']),
  width: z.int().nullable(),
  height: z.int().nullable(),
  /** Those of `imageWidths` that exist, as WebP and as JPEG each. */
  widths: z.array(z.int()),
});

export const StoredFile = z.object({
  id: Id,
  organizationId: Id,
  space: SpaceRef,
  folderId: Id.nullable(),
  name: z.string(),
  kind: FileKind,
  mediaType: z.string(),
  category: z.string().nullable(),
  /** Bytes of the current version, and its SHA-256 in hexadecimal. */
  size: z.int(),
  sha256: z.string(),
  version: z.int(),
  image: ImageFacts.nullable(),
  /** `off`: no scanner is set. What is `infected` cannot be downloaded. */
  scan: z.enum(['off', 'waiting', 'clean', 'infected']),
  restriction: Restriction,
  createdBy: Id,
  createdAt: Instant,
  updatedBy: Id,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
  canEdit: z.boolean(),
});
export type StoredFile = z.infer<typeof StoredFile>;

export const FileVersion = z.object({
  number: z.int(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
  createdBy: Id,
  createdAt: Instant,
  isCurrent: z.boolean(),
});
export type FileVersion = z.infer<typeof FileVersion>;

/** A link for who has no account. Its address holds the token: `/shared/<token>`. */
export const FileLink = z.object({
  id: Id,
  token: z.string(),
  createdBy: Id,
  createdAt: Instant,
  expiresAt: Instant,
  openCount: z.int(),
});
export type FileLink = z.infer<typeof FileLink>;

/** What the front needs to send content: where the bytes are, and what they may be called. */
export const Content = z.object({
  /** Key in the blob store. */
  key: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  /** SHA-256 of these bytes in hexadecimal: the entity tag. */
  sha256: z.string(),
});
export type Content = z.infer<typeof Content>;

export const variantFormats = ['webp', 'jpeg'] as const;
export const Variant = z.object({
  width: z.union(imageWidths.map((width) => z.literal(width))),
  format: z.enum(variantFormats),
});
