import type { Space } from '@allforone/contracts/files';
import { useTranslation } from 'react-i18next';

/** What the reader calls a space. */
export function useSpaceName(): (space: Pick<Space, 'kind' | 'name'>) => string {
  const { t } = useTranslation('files');

  return ({ kind, name }) => {
    if (kind === 'portal' && name) return t('space.portal', { name });
    if (kind === 'group' && name === null) return t('space.left_one');
    if (kind === 'organization' || kind === 'personal' || name === null) {
      return t(
        kind === 'personal'
          ? 'space.personal'
          : kind === 'conversation'
            ? 'space.conversation'
            : 'space.organization',
      );
    }

    return name;
  };
}
