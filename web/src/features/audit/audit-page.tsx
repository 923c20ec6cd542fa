import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../components/boundary.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ListSkeleton } from '../../components/skeletons.tsx';
import { EntryList } from './entries/entry-list.tsx';
import { AuditFilters } from './filters/audit-filters.tsx';
import { useAuditFilter } from './filters/use-audit-filter.ts';

/** Who did what, when, from where. */
export default function AuditPage() {
  const { t } = useTranslation('audit');
  const { reset } = useAuditFilter();
  const [typed, setTyped] = useState('');

  return (
    <PageBody>
      <PageHeader title={t('title')} description={t('lead')} />
      <AuditFilters typed={typed} onType={setTyped} />
      <Boundary fallback={<ListSkeleton rows={8} />}>
        <EntryList
          typed={typed}
          onReset={() => {
            setTyped('');
            reset();
          }}
        />
      </Boundary>
    </PageBody>
  );
}
