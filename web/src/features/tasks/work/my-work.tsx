import { SegmentedControl, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../../components/boundary.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { useAddress } from '../../../lib/address.ts';
import classes from './work.module.css';
import { WorkEverywhere } from './work-everywhere.tsx';
import { WorkHere } from './work-here.tsx';

/** What is given to the reader: in this organisation, or in all of theirs. */
export function MyWork() {
  const { t } = useTranslation('tasks');
  const address = useAddress();
  const isEverywhere = address.get('scope') === 'all';

  return (
    <section aria-labelledby="my-work" className={classes.section}>
      <div className={classes.head}>
        <Title order={2} id="my-work">
          {t('work.mine')}
        </Title>
        <SegmentedControl
          size="md"
          aria-label={t('work.scope')}
          value={isEverywhere ? 'all' : 'here'}
          onChange={(scope) => address.set({ scope: scope === 'all' ? scope : null })}
          data={[
            { value: 'here', label: t('work.here') },
            { value: 'all', label: t('work.everywhere') },
          ]}
        />
      </div>
      <Boundary key={String(isEverywhere)} fallback={<ListSkeleton rows={4} />}>
        {isEverywhere ? <WorkEverywhere /> : <WorkHere />}
      </Boundary>
    </section>
  );
}
