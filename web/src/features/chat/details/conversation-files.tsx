import { Anchor, Text, Title } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FileCard } from '../../../components/files/file-card.tsx';
import { useWatch } from '../../../lib/live/watching.ts';
import { useLive } from '../../../lib/live.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useHere } from '../message/here.ts';
import classes from './conversation-files.module.css';

const shown = 5;

/** The latest files of the conversation, and the way to all of them. */
export function ConversationFiles() {
  const { t } = useTranslation('chat');
  const queryClient = useQueryClient();
  const { conversation } = useHere();
  const { id, organizationId } = conversation;
  const place = { organizationId, space: { kind: 'conversation', placeId: id } } as const;
  const { data } = useSuspenseQuery(trpc.files.list.queryOptions({ ...place, sort: 'newest', limit: shown }));
  const renew = () => void queryClient.invalidateQueries(trpc.files.list.queryFilter());

  useWatch('spaceId', place, renew);
  useLive('files.spaceChanged', renew);

  return (
    <section aria-labelledby="files-title">
      <Title order={3} id="files-title" mb="xs">
        {t('details.files')}
      </Title>
      {data.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('details.no_files')}
        </Text>
      )}
      <ul className={classes.files}>
        {data.items.map(({ id: fileId, name, mediaType, size }) => (
          <li key={fileId}>
            <FileCard attachment={{ fileId, name, mediaType, size }} />
          </li>
        ))}
      </ul>
      {data.items.length > 0 && (
        <Anchor component={Link} to={`/o/${organizationId}/files/conversation/${id}`} className={classes.all}>
          {t('details.all_files')}
        </Anchor>
      )}
    </section>
  );
}
