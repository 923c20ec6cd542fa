import {
  type FileKind,
  type FileLink,
  type Folder as FolderView,
  imageWidths,
  type StoredFile,
} from '@allforone/contracts/files';
import type { Config } from '@allforone/runtime/config';
import type { Folder } from './entities/folder.ts';
import { type Link, tokenOf } from './entities/link.ts';
import type { Located } from './entities/space.ts';

export const toFolder = (folder: Folder, { space }: Located, canEdit: boolean): FolderView => ({
  id: folder.id,
  organizationId: folder.organizationId,
  space,
  parentId: folder.parentId ?? null,
  name: folder.name,
  restriction: folder.restriction ?? null,
  createdBy: folder.createdBy,
  createdAt: folder.createdAt.toISOString(),
  deletedAt: folder.deletedAt?.toISOString() ?? null,
  canEdit,
});

export interface FileRow {
  id: string;
  organization_id: string;
  space_id: string;
  folder_id: string | null;
  path: string[];
  name: string;
  kind: FileKind;
  category: string | null;
  version: number;
  sha256: string;
  size: string | number;
  restriction: StoredFile['restriction'];
  created_by: string;
  created_at: Date;
  updated_by: string;
  updated_at: Date;
  deleted_at: Date | null;
  media_type: string;
  image_state: 'waiting' | 'ready' | 'failed' | null;
  image_width: number | null;
  image_height: number | null;
  image_variants: Record<string, unknown> | null;
  scan: StoredFile['scan'];
}

export const toFile = (row: FileRow, { space }: Located, canEdit: boolean): StoredFile => ({
  id: row.id,
  organizationId: row.organization_id,
  space,
  folderId: row.folder_id,
  name: row.name,
  kind: row.kind,
  mediaType: row.media_type,
  category: row.category,
  size: Number(row.size),
  sha256: row.sha256,
  version: row.version,
  image: row.image_state && {
    state: row.image_state,
    width: row.image_width,
    height: row.image_height,
    widths: imageWidths.filter((width) => row.image_variants?.[`${width}.webp`]),
  },
  scan: row.scan,
  restriction: row.restriction,
  createdBy: row.created_by,
  createdAt: row.created_at.toISOString(),
  updatedBy: row.updated_by,
  updatedAt: row.updated_at.toISOString(),
  deletedAt: row.deleted_at?.toISOString() ?? null,
  canEdit,
});

export const toLink = (config: Config, link: Link): FileLink => ({
  id: link.id,
  token: tokenOf(config, link.id),
  createdBy: link.createdBy,
  createdAt: link.createdAt.toISOString(),
  expiresAt: link.expiresAt.toISOString(),
  openCount: link.openCount,
});
