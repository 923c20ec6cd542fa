import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Boundary } from '../../../components/boundary.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { Section } from '../section.tsx';
import { DeviceList } from './device-list.tsx';

const id = 'devices';

/** Mails about a new device lead right here. */
export function Devices() {
  const { t } = useTranslation('account');
  const { hash } = useLocation();

  useEffect(() => {
    if (hash !== `#${id}`) return;

    const heading = document.getElementById(id);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }, [hash]);

  return (
    <Section id={id} title={t('devices.title')} description={t('devices.lead')}>
      <Boundary fallback={<ListSkeleton rows={2} />}>
        <DeviceList />
      </Boundary>
    </Section>
  );
}
