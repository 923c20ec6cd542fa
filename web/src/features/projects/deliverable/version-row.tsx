import type { Person } from '@allforone/contracts/organizations';
import type { DeliverableVersion } from '@allforone/contracts/projects';
import { ActionIcon, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FileIcon } from '../../../components/files/file-icon.tsx';
import { downloadOf } from '../../../lib/files/content-address.ts';
import { kindOf } from '../../../lib/files/kind-of.ts';
import { sizeOf } from '../../../lib/files/size-words.ts';
import { momentOf } from '../../../lib/time.ts';
import classes from './deliverable.module.css';

interface Props {
  version: DeliverableVersion;
  isLatest: boolean;
  people: ReadonlyMap<string, Person>;
}

export function VersionRow({ version, isLatest, people }: Props) {
  const { t } = useTranslation('projects');
  const {
    number,
    fileId,
    fileVersion,
    name,
    mediaType,
    size,
    deliveredBy,
    deliveredAt,
    note,
    answer,
    downloadCount,
  } = version;
  const nameOf = (accountId: string) => people.get(accountId)?.name ?? '…';

  return (
    <li>
      <div className={classes.version}>
        <FileIcon kind={kindOf(mediaType)} />
        <div className={classes.words}>
          <Text fw={600}>
            {t(isLatest ? 'deliverable.latest' : 'deliverable.version', { version: number })}
          </Text>
          <Text size="sm" c="dimmed">
            {name} · {sizeOf(size)}
          </Text>
          <Text size="sm" c="dimmed">
            {t('deliverable.delivered_by', { name: nameOf(deliveredBy), day: momentOf(deliveredAt) })}
            {downloadCount > 0 && ` · ${t('deliverable.downloads', { count: downloadCount })}`}
          </Text>
        </div>
        <ActionIcon
          component="a"
          href={downloadOf(fileId, fileVersion)}
          aria-label={t('deliverable.download_of', { name, version: number, size: sizeOf(size) })}
        >
          <IconDownload size={20} />
        </ActionIcon>
      </div>
      {note && !isLatest && <Text className={classes.note}>{note}</Text>}
      {answer && !isLatest && (
        <Text size="sm" mt="xs">
          {t(answer.verdict === 'accepted' ? 'deliverable.accepted' : 'deliverable.changes', {
            name: nameOf(answer.answeredBy),
            at: momentOf(answer.answeredAt),
            version: number,
          })}
          {answer.comment && <span className={classes.note}>{` : ${answer.comment}`}</span>}
        </Text>
      )}
    </li>
  );
}
