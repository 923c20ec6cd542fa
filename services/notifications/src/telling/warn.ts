import type { SubscriptionCtx } from '@allforone/runtime/context';
import { tell } from './tell.ts';

export type SecurityEvent = 'new_device' | 'password_changed' | 'two_factor_on' | 'two_factor_off';

interface Warning {
  event: SecurityEvent;
  device?: string;
}

/** Tells people what happened to their own account, also when they did it themselves: it may not have been them. */
export const warn = (ctx: SubscriptionCtx, accountId: string, warning: Warning): Promise<void> =>
  tell(ctx, {
    kind: 'security',
    accountId,
    organizationId: null,
    actorId: null,
    facts: { ...warning },
    path: warning.event === 'new_device' ? '/account/devices' : '/account/security',
  });
