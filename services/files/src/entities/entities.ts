import { ContentSchema } from './content.ts';
import { FolderSchema } from './folder.ts';
import { LinkSchema } from './link.ts';
import { SpaceSchema } from './space.ts';
import { FileVersionSchema, StoredFileSchema } from './stored-file.ts';
import { UploadSchema } from './upload.ts';

export const entities = [
  ...[SpaceSchema, FolderSchema, StoredFileSchema, FileVersionSchema],
  ...[ContentSchema, UploadSchema, LinkSchema],
];
