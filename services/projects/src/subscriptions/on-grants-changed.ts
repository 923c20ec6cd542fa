import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { settleInOrganization } from '../entities/belonging.ts';

/** Rights that change for everyone at once move nobody: each read asks for them. */
export const onGrantsChanged = listen(
  organizations.grantsChanged,
  async (ctx, { organizationId, accountId }) => {
    if (accountId) await settleInOrganization(ctx, { organizationId, accountId });
  },
  ({ accountId }) => accountId !== null,
);
