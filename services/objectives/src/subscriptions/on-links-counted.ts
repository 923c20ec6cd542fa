import { links } from '@allforone/contracts/links';
import { listen } from '@allforone/runtime/subscription';
import { noteLinkCount } from '../entities/link-count.ts';

export const onLinksCounted = listen(
  links.counted,
  async (ctx, { organizationId, object: { kind, id }, linkCount, version }) => {
    if (kind === 'objective' || kind === 'keyResult') {
      await noteLinkCount(ctx, { organizationId, kind, id, linkCount, version });
    }
  },
  ({ object: { kind } }) => kind === 'objective' || kind === 'keyResult',
);
