import type { SpaceRef } from '@allforone/contracts/files';
import { defineEntity, p } from '@mikro-orm/core';

const day = 24 * 3600 * 1000;
/** So long an upload that was cut may be resumed. */
export const resumableFor = 7 * day;

export const UploadSchema = defineEntity({
  name: 'Upload',
  tableName: 'upload',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    space: p.json<SpaceRef>(),
    folderId: p.uuid().nullable(),
    /** The file of which it becomes the next version. */
    fileId: p.uuid().nullable(),
    accountId: p.uuid(),
    name: p.text(),
    mediaType: p.text(),
    size: p.bigint('number'),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    /** The file that it has become. */
    storedAs: p.uuid().nullable(),
    /** Of what came; the file may have a newer version since. */
    sentDigest: p.text().nullable(),
  },
});

export class Upload extends UploadSchema.class {}
UploadSchema.setClass(Upload);
