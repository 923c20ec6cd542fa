import type { KeyResult } from '@allforone/contracts/objectives';
import { ActionIcon, Button, Group, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../../components/boundary.tsx';
import { LinksSection } from '../../../components/links/links-section.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { CheckInForm } from '../check-ins/check-in-form.tsx';
import { CheckIns } from '../check-ins/check-ins.tsx';
import { ProgressBar } from '../measures/progress-bar.tsx';
import { StateBadge } from '../measures/state-badge.tsx';
import { KeyResultForm } from './key-result-form.tsx';
import { KeyResultNumbers } from './key-result-numbers.tsx';
import classes from './key-results.module.css';

interface Props {
  keyResult: KeyResult;
  canChange: boolean;
}

export function KeyResultItem({ keyResult, canChange }: Props) {
  const { t } = useTranslation('objectives');
  const [writing, setWriting] = useState<'check-in' | 'change' | null>(null);
  const [isOpen, history] = useDisclosure();
  const { title, objectiveId, progress, confidence, source } = keyResult;
  const nameId = useId();
  const canCheckIn = canChange && source === 'manual';
  const close = () => setWriting(null);

  if (writing === 'change' && canChange) {
    return (
      <li className={classes.item}>
        <KeyResultForm objectiveId={objectiveId} keyResult={keyResult} onClose={close} />
      </li>
    );
  }

  return (
    <li className={classes.item}>
      <div className={classes.top}>
        <Title order={3} id={nameId} className={classes.title}>
          {title}
        </Title>
        <StateBadge state={confidence} />
        {canChange && (
          <ActionIcon
            onClick={() => setWriting('change')}
            aria-label={t('key_results.edit', { name: title })}
          >
            <IconPencil size={20} />
          </ActionIcon>
        )}
      </div>
      <ProgressBar name={title} progress={progress} />
      <KeyResultNumbers keyResult={keyResult} />
      {writing === 'check-in' && canChange ? (
        <CheckInForm keyResult={keyResult} onClose={close} />
      ) : (
        <Group gap="xs" mt="xs">
          {canCheckIn && (
            <Button
              variant="light"
              onClick={() => setWriting('check-in')}
              aria-label={t('check_ins.do_on', { name: title })}
            >
              {t('check_ins.do')}
            </Button>
          )}
          <Button
            variant="subtle"
            px={8}
            ml={canCheckIn ? 0 : -8}
            onClick={history.toggle}
            aria-expanded={isOpen}
            aria-label={t('check_ins.history_of', { name: title })}
          >
            {t('check_ins.history')}
          </Button>
        </Group>
      )}
      {isOpen && (
        <Boundary fallback={<ListSkeleton rows={2} />}>
          <CheckIns keyResult={keyResult} canChange={canChange} />
        </Boundary>
      )}
      {(isOpen || source === 'tasks') && (
        <LinksSection
          object={{ kind: 'keyResult', id: keyResult.id }}
          count={keyResult.linkCount}
          nameId={nameId}
          order={4}
        />
      )}
    </li>
  );
}
