import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { limitOf, usedBy } from '../../entities/quota.ts';

export const readQuota = handle(files.quota, async (ctx, { organizationId }) => ({
  usedBytes: await usedBy(ctx, organizationId),
  limitBytes: limitOf(ctx),
}));
