import { notifications } from '@allforone/contracts/notifications';
import { handle } from '@allforone/runtime/action';
import { refuse } from '@allforone/runtime/refusal';
import { Preference } from '../entities/preference.ts';
import { preferencesOf } from '../queries/preferences.ts';

export const changePreference = handle(notifications.changePreference, async (ctx, preference) => {
  const { accountId } = ctx.actor;
  if (preference.kind === 'security' && !preference.email) {
    throw refuse('invalid_input', { fields: [{ path: 'email', problem: 'always_on' }] });
  }

  await ctx.em.upsert(Preference, {
    id: Preference.idFor(accountId, preference.kind),
    accountId,
    ...preference,
  });

  return preferencesOf(ctx, accountId);
});
