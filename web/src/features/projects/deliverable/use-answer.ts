import type { Deliverable, Verdict } from '@allforone/contracts/projects';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type Entry, onDelivered, post, useOutbox } from '../../../lib/outbox.ts';
import { useRenewProjects } from '../../../lib/projects/live-project.ts';
import { toast } from '../../../lib/toasts.ts';

export interface AnswerInput {
  deliverableId: string;
  version: number;
  verdict: Verdict;
  comment: string;
}

/** Kept on the device until it is sent, once; what was seen is what is answered, whatever came meanwhile. */
export function useAnswer({ id: deliverableId, latest }: Deliverable): {
  pending: (Entry & { input: AnswerInput }) | undefined;
  give: (verdict: Verdict, comment: string) => void;
} {
  const { t } = useTranslation('projects');
  const renew = useRenewProjects();
  const scope = `answer ${deliverableId}`;
  const pending = useOutbox(scope).at(-1) as (Entry & { input: AnswerInput }) | undefined;
  const delivered = useEffectEvent((entry: Entry) => {
    if (entry.scope !== scope) return;
    const { verdict } = entry.input as AnswerInput;
    toast({ message: t(verdict === 'accepted' ? 'deliverable.sent_accepted' : 'deliverable.sent_changes') });
    renew();
  });

  useEffect(() => onDelivered('projects.answer', (_deliverable, entry) => delivered(entry)), []);

  return {
    pending,
    give: (verdict, comment) =>
      void post('projects.answer', { deliverableId, version: latest.number, verdict, comment }, { scope }),
  };
}
