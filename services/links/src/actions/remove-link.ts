import { links } from '@allforone/contracts/links';
import { handleAfter } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { linkFor } from '../access.ts';
import { dropLink } from '../entities/removal.ts';

export const removeLink = handleAfter(
  links.remove,
  (ctx, { linkId }) => linkFor(ctx, linkId),
  async (ctx, _input, link) => {
    if (!(await dropLink(ctx, link))) throw notFound('link');

    return { done: true as const };
  },
);
