import { useTranslation } from 'react-i18next';
import { Boundary } from '../../../components/boundary.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { Section } from '../section.tsx';
import { AttemptList } from './attempt-list.tsx';

export function LoginHistory() {
  const { t } = useTranslation('account');

  return (
    <Section title={t('history.title')} description={t('history.lead')}>
      <Boundary fallback={<ListSkeleton rows={5} />}>
        <AttemptList />
      </Boundary>
    </Section>
  );
}
