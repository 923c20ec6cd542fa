import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { codeOf } from '../../../lib/errors.ts';
import { useLive } from '../../../lib/live.ts';
import { forgetOrganization } from '../../../lib/organization/forget.ts';
import { toast } from '../../../lib/toasts.ts';
import { client } from '../../../lib/trpc.ts';
import { forgetConversation } from '../log/forget.ts';

interface Options {
  conversationId: string;
  organizationId: string;
  me: string;
  name: string;
  /** Of the conversation, asked again: not found when it went while the line was down. */
  error: unknown;
}

/** Who loses the whole organisation is led away by the frame, which hears of it within this time. */
const frameFirst = 400;

/** Whoever is taken out while reading is led back to the list, and told. @returns true from then on. */
export function useRemoval({ conversationId, organizationId, me, name, error }: Options): boolean {
  const { t } = useTranslation('chat');
  const navigate = useNavigate();
  const [isRemoved, setRemoved] = useState(false);
  const isGone = isRemoved || (error !== null && codeOf(error) === 'not_found');

  useLive('chat.memberRemoved', (event) => {
    if (event.conversationId === conversationId && event.accountId === me) setRemoved(true);
  });

  const leave = useEffectEvent(async () => {
    if (!(await isStillIn(organizationId))) {
      forgetOrganization(organizationId);
      return navigate('/', { replace: true });
    }

    toast({ message: t('conversation.removed', { name }) });
    return navigate(`/o/${organizationId}/chat`, { replace: true });
  });

  useEffect(() => {
    if (!isGone) return;

    const leaving = setTimeout(() => void leave(), frameFirst);
    return () => {
      clearTimeout(leaving);
      // Once nothing on the screen needs it any more.
      setTimeout(() => forgetConversation(organizationId, conversationId));
    };
  }, [isGone, organizationId, conversationId]);

  return isGone;
}

/** Who was taken out of the organisation loses its conversations too, and is told once, by the frame. */
const isStillIn = (organizationId: string): Promise<boolean> =>
  client.organizations.get.query({ organizationId }).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'not_found',
  );
