import type { DeliverableVersion } from '@allforone/contracts/projects';
import { Alert, Anchor, Text } from '@mantine/core';
import { IconCheck, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { downloadOf } from '../../../lib/files/content-address.ts';
import { usePeople } from '../../../lib/organization.ts';
import { momentOf } from '../../../lib/time.ts';
import classes from './deliverable.module.css';

/** Who said what, when, and of which version; with the proof of an acceptance. */
export function GivenAnswer({ version }: { version: DeliverableVersion }) {
  const { t } = useTranslation('projects');
  const people = usePeople(version.answer ? [version.answer.answeredBy] : []);
  const { answer, number, proofFileId } = version;
  if (!answer) return null;

  const isAccepted = answer.verdict === 'accepted';
  const name = people.get(answer.answeredBy)?.name ?? '…';
  const words = { name, at: momentOf(answer.answeredAt), version: number };

  return (
    <Alert
      color={isAccepted ? 'green' : 'red'}
      icon={isAccepted ? <IconCheck /> : <IconPencil />}
      my="lg"
      role="status"
    >
      <Text fw={600}>{t(isAccepted ? 'deliverable.accepted' : 'deliverable.changes', words)}</Text>
      {answer.comment && <Text className={classes.note}>{answer.comment}</Text>}
      {isAccepted &&
        (proofFileId ? (
          <Anchor href={downloadOf(proofFileId)} display="inline-block" py={10}>
            {t('deliverable.proof')}
          </Anchor>
        ) : (
          <Text size="sm">{t('deliverable.proof_pending')}</Text>
        ))}
    </Alert>
  );
}
