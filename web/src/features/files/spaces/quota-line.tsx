import { Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { sizeOf } from '../../../lib/files/size-words.ts';
import { trpc } from '../../../lib/trpc.ts';

const nearlyFull = 0.9;

/** What the organisation keeps, and how much it may. Never holds the page up. */
export function QuotaLine() {
  const { t } = useTranslation('files');
  const { organizationId = '' } = useParams();
  const { data: quota } = useQuery(trpc.files.quota.queryOptions({ organizationId }));
  if (!quota) return <Text size="sm">&nbsp;</Text>;

  const { usedBytes, limitBytes } = quota;
  const used = sizeOf(usedBytes);
  if (limitBytes === null) {
    return (
      <Text size="sm" c="dimmed">
        {t('quota.used', { used })}
      </Text>
    );
  }

  const share = limitBytes > 0 ? usedBytes / limitBytes : 1;
  const isNearlyFull = share >= nearlyFull;

  return (
    <div>
      <Progress
        value={100 * share}
        size="sm"
        maw={320}
        color={isNearlyFull ? 'red' : undefined}
        aria-label={t('quota.bar')}
      />
      <Text size="sm" c="dimmed" mt={4}>
        {t('quota.of', { used, limit: sizeOf(limitBytes) })}
      </Text>
      {isNearlyFull && (
        <Text size="sm" c="var(--mantine-color-error)">
          {t('quota.nearly')}
        </Text>
      )}
    </div>
  );
}
