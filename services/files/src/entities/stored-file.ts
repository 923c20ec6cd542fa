import type { FileKind, Restriction } from '@allforone/contracts/files';
import { defineEntity, p } from '@mikro-orm/core';

export const StoredFileSchema = defineEntity({
  name: 'StoredFile',
  tableName: 'stored_file',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    spaceId: p.uuid(),
    folderId: p.uuid().nullable(),
    /** Ids of the folders above it, from the top down. */
    path: p.array().columnType('uuid[]').$type<string[]>(),
    name: p.text(),
    kind: p.text().$type<FileKind>(),
    category: p.text().nullable(),
    version: p.integer(),
    sha256: p.text(),
    size: p.bigint('number'),
    restriction: p.json<Restriction>().nullable(),
    createdBy: p.uuid(),
    createdAt: p.datetime(),
    updatedBy: p.uuid(),
    updatedAt: p.datetime(),
    deletedAt: p.datetime().nullable(),
    isTrashedItself: p.boolean().default(false),
  },
});

export class StoredFile extends StoredFileSchema.class {}
StoredFileSchema.setClass(StoredFile);

export const FileVersionSchema = defineEntity({
  name: 'FileVersion',
  tableName: 'file_version',
  properties: {
    fileId: p.uuid().primary(),
    number: p.integer().primary(),
    organizationId: p.uuid(),
    sha256: p.text(),
    size: p.bigint('number'),
    mediaType: p.text(),
    createdBy: p.uuid(),
    createdAt: p.datetime(),
  },
});

export class FileVersion extends FileVersionSchema.class {}
FileVersionSchema.setClass(FileVersion);
