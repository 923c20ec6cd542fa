import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { fileFor } from '../../access.ts';
import { readFile } from './select-files.ts';

export const getFile = handle(files.get, async (ctx, { fileId }) => {
  const { space } = await fileFor(ctx, fileId);

  return readFile(ctx, space, fileId);
});
