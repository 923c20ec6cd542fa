import type { Person } from '@allforone/contracts/organizations';
import type { HistoryEntry } from '@allforone/contracts/projects';
import { useTranslation } from 'react-i18next';

type Status = 'running' | 'paused' | 'done';
type Part = 'lead' | 'team' | 'client';

/** What happened in one sentence, with names and words as they were then. */
export function useHistorySentence(people: ReadonlyMap<string, Person>): (entry: HistoryEntry) => string {
  const { t } = useTranslation('projects');
  const nameOf = (accountId: string | null | undefined) =>
    accountId ? (people.get(accountId)?.name ?? '…') : t('history.someone');

  return ({ what, actorId, facts }) => {
    const { name = '', version = '', progress = '', status, statusBefore, part, accountId } = facts;

    return t(`history.${what}`, {
      actor: nameOf(actorId),
      name,
      version,
      progress,
      person: nameOf(accountId),
      before: statusBefore ? t(`status.${statusBefore as Status}`) : '',
      after: status ? t(`status.${status as Status}`) : '',
      part: part ? t(`part.${part as Part}`) : '',
    });
  };
}
