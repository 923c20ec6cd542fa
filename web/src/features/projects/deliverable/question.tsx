import type { Deliverable, Verdict } from '@allforone/contracts/projects';
import { Button, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { confirm } from '../../../lib/confirm.ts';
import { sizeOf } from '../../../lib/files/size-words.ts';
import { dateOf } from '../../../lib/time.ts';
import { ChangeForm } from './change-form.tsx';
import classes from './deliverable.module.css';

interface Props {
  deliverable: Deliverable;
  onAnswer: (verdict: Verdict, comment: string) => void;
}

/** Two large buttons. An acceptance cannot be taken back, so it says first what is accepted. */
export function Question({ deliverable: { name, latest }, onAnswer }: Props) {
  const { t } = useTranslation('projects');
  const [isAsking, asking] = useDisclosure();

  return (
    <section className={classes.answer} aria-labelledby="question">
      <Title order={2} id="question">
        {t('deliverable.question', { version: latest.number })}
      </Title>
      {isAsking ? (
        <ChangeForm onSend={(comment) => onAnswer('changes_requested', comment)} onClose={asking.close} />
      ) : (
        <div className={classes.large}>
          <Button fullWidth leftSection={<IconCheck size={24} />} onClick={() => void accept()}>
            {t('deliverable.accept')}
          </Button>
          <Button fullWidth variant="default" leftSection={<IconPencil size={24} />} onClick={asking.open}>
            {t('deliverable.ask')}
          </Button>
        </div>
      )}
    </section>
  );

  async function accept(): Promise<void> {
    const sure = await confirm({
      title: t('deliverable.accept_title'),
      body: t('deliverable.accept_body', {
        name,
        version: latest.number,
        file: latest.name,
        size: sizeOf(latest.size),
        day: dateOf(latest.deliveredAt),
      }),
      action: t('deliverable.accept_action'),
    });

    if (sure) onAnswer('accepted', '');
  }
}
