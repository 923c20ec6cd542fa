import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { contentOf } from '../../queries/transfers/content.ts';
import { linkedFile } from '../../queries/transfers/linked-file.ts';

export const openLink = handle(files.contentByLink, async (ctx, { token }) => {
  const { link, file } = await linkedFile(ctx, token);
  link.openCount += 1;

  return contentOf(ctx, file);
});
