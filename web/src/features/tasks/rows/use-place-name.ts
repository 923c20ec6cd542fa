import type { TaskPlace } from '@allforone/contracts/tasks';
import { useTranslation } from 'react-i18next';

/** What the reader calls a board: by its own name, or by a word of their language. */
export function usePlaceName(): (place: TaskPlace, name: string | null) => string {
  const { t } = useTranslation('tasks');

  return ({ kind }, name) => {
    if (kind === 'organization' || kind === 'personal') return t(`work.board.${kind}`);

    return name ?? t('work.board.unknown');
  };
}
