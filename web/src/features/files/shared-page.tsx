import { Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { FileIcon } from '../../components/files/file-icon.tsx';
import { PublicPanel } from '../../components/public/public-panel.tsx';
import { FormSkeleton } from '../../components/skeletons.tsx';
import { codeOf } from '../../lib/errors.ts';
import { kindOf } from '../../lib/files/kind-of.ts';
import { sizeOf } from '../../lib/files/size-words.ts';
import { momentOf } from '../../lib/time.ts';
import { trpc } from '../../lib/trpc.ts';

/** For who was sent a link and has no account: what it is, from whom, until when, and one button. */
export default function SharedPage() {
  const { t } = useTranslation('files');
  const { token = '' } = useParams();
  const { data: shared, error } = useQuery(
    trpc.files.shared.queryOptions({ token }, { meta: { persist: false } }),
  );

  if (error && ['link_expired', 'not_found', 'invalid_input'].includes(codeOf(error))) {
    return (
      <PublicPanel title={t('shared.expired_title')}>
        <Text>{t('shared.expired')}</Text>
        <Button component={Link} to="/" variant="default">
          {t('error.go_home', { ns: 'common' })}
        </Button>
      </PublicPanel>
    );
  }
  if (error) throw error;
  if (!shared) {
    return (
      <PublicPanel title={t('shared.loading')}>
        <FormSkeleton fields={1} />
      </PublicPanel>
    );
  }

  const { name, size, mediaType, organizationName: organization, expiresAt } = shared;

  return (
    <PublicPanel
      emblem={<FileIcon kind={kindOf(mediaType)} size={56} />}
      title={name}
      lead={t('shared.lead', { organization })}
    >
      <Button
        component="a"
        href={`/shared/${encodeURIComponent(token)}`}
        download={name}
        leftSection={<IconDownload size={20} />}
      >
        {t('shared.download')} · {sizeOf(size)}
      </Button>
      <Text size="sm" c="dimmed">
        {t('shared.until', { date: momentOf(expiresAt) })}
      </Text>
    </PublicPanel>
  );
}
