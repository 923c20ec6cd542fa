import { randomUUID } from 'node:crypto';
import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { accountFor } from '../../access.ts';
import { toPortrait } from '../../adapters/portrait.ts';
import { Photo } from '../../entities/photo.ts';
import { toAccount, toProfileChange } from '../../views.ts';

export const changePhoto = handle(accounts.changePhoto, async (ctx, { image }) => {
  const account = await accountFor(ctx);
  const webp = image === null ? null : await toPortrait(Buffer.from(image, 'base64'));

  await ctx.em.nativeDelete(Photo, { accountId: account.id });
  account.photoId = webp && randomUUID();
  if (webp && account.photoId) ctx.em.create(Photo, { id: account.photoId, accountId: account.id, webp });
  ctx.publish(accounts.profileChanged, toProfileChange(account));

  return toAccount(account);
});
