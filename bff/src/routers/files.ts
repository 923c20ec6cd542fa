import { files } from '@allforone/contracts/files';
import { read, router, write } from '../forward.ts';

/** Uploads, and content with its links and tickets, are asked for by their own addresses. */
export const filesRouter = router({
  spaces: read(files.spaces),
  space: read(files.space),
  folders: read(files.folders),
  folder: read(files.folder),
  createFolder: write(files.createFolder),
  updateFolder: write(files.updateFolder),
  restrictFolder: write(files.restrictFolder),
  deleteFolder: write(files.deleteFolder),
  restoreFolder: write(files.restoreFolder),
  trash: read(files.trash),
  list: read(files.list),
  get: read(files.get),
  versions: read(files.versions),
  update: write(files.update),
  restrict: write(files.restrict),
  readers: read(files.readers),
  restoreVersion: write(files.restoreVersion),
  delete: write(files.delete),
  restore: write(files.restore),
  purge: write(files.purge),
  quota: read(files.quota),
  uploaded: read(files.uploaded),
  cancelUpload: write(files.cancelUpload),
  ticket: read(files.ticket),
  createLink: write(files.createLink),
  links: read(files.links),
  revokeLink: write(files.revokeLink),
  shared: read(files.shared),
});
