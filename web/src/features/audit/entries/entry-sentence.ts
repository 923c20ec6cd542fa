import type { AuditEntry } from '@allforone/contracts/audit';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRoles } from '../../../lib/organization/roles.ts';
import { useOrganization, usePeople } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import { isAudited, subjects } from '../audited-action.ts';

/** Names of everyone and everything that these entries speak of, and the sentence for each of them. */
export function useEntrySentences(entries: readonly AuditEntry[]) {
  const { t } = useTranslation('audit');
  const { id: organizationId } = useOrganization();
  const { find } = useRoles();
  const { data: groups } = useSuspenseQuery(trpc.organizations.groups.queryOptions({ organizationId }));
  const people = usePeople(entries.flatMap((entry) => [...actorOf(entry), ...personIn(entry)]));

  return {
    people,
    sentenceOf: (entry: AuditEntry): string => {
      const name = people.get(entry.actorId ?? '')?.name ?? t('nobody');
      const { action } = entry;

      return isAudited(action)
        ? t(`sentence.${action}`, { name, subject: subjectOf(entry) })
        : t('other', { name, action });
    },
  };

  function subjectOf({ action, subjectId }: AuditEntry): string {
    const kind = isAudited(action) ? subjects[action] : null;
    const id = subjectId ?? '';

    if (kind === 'person') return people.get(id)?.name ?? t('unknown.person');
    if (kind === 'group') return named(kind, groups.find((group) => group.id === id)?.name);
    if (kind === 'role') return named(kind, find(id)?.name);

    return '';
  }

  function named(kind: 'group' | 'role', name: string | null | undefined): string {
    return name ? t(`named.${kind}`, { name }) : t(`unknown.${kind}`);
  }
}

const actorOf = ({ actorId }: AuditEntry): string[] => (actorId ? [actorId] : []);

const personIn = ({ action, subjectId }: AuditEntry): string[] =>
  isAudited(action) && subjects[action] === 'person' && subjectId ? [subjectId] : [];
