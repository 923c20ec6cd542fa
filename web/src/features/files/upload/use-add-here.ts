import { addUploads } from '../../../lib/uploads/uploads.ts';
import { useListing } from '../browse/use-listing.ts';
import { usePlaceHere } from '../browse/use-space.ts';

/** Into the folder that is open. */
export function useAddHere(): (files: File[]) => void {
  const place = usePlaceHere();
  const { folderId } = useListing();

  return (files) => addUploads(files, { ...place, folderId, fileId: null });
}
