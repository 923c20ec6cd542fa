import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { PhotoSchema } from '../entities/photo.ts';

export const photo = handle(accounts.photo, async (ctx, { photoId }) => {
  const found = await ctx
    .tables(PhotoSchema)
    .selectFrom('photo')
    .select('webp')
    .where('id', '=', photoId)
    .executeTakeFirst();
  if (!found) throw notFound('photo');

  return { webp: Buffer.from(found.webp).toString('base64') };
});
