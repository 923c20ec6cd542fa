import { ActionIcon, Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClock, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../../components/more-button.tsx';
import { usePeople } from '../../../../lib/organization.ts';
import { calendarDay } from '../../../../lib/projects/deadlines.ts';
import { signedInAccount } from '../../../../lib/session/state.ts';
import { useSpanWords } from '../../rows/use-span-words.ts';
import { TaskSection } from '../task-section.tsx';
import { useTask } from '../use-task.ts';
import { TimeForm } from './time-form.tsx';
import classes from './times.module.css';
import { useTimes } from './use-times.ts';

/** Who spent how long on it; everybody notes their own. */
export function Times() {
  const { t } = useTranslation('tasks');
  const { task, board } = useTask();
  const { list, times, remove } = useTimes();
  const [isAdding, adding] = useDisclosure();
  const spanOf = useSpanWords();
  const people = usePeople(times.map(({ accountId }) => accountId));
  const me = signedInAccount.get();

  if (!task.canWrite && times.length === 0) return null;

  return (
    <TaskSection
      title={t('task.times.title')}
      count={task.minutesSpent > 0 && t('task.times.total', { time: spanOf(task.minutesSpent) })}
      action={
        task.canWrite &&
        !isAdding && (
          <Button variant="subtle" size="sm" leftSection={<IconClock size={18} />} onClick={adding.open}>
            {t('task.times.add')}
          </Button>
        )
      }
    >
      {isAdding && <TimeForm onClose={adding.close} />}
      {times.length === 0 && !isAdding && (
        <Text size="sm" c="dimmed">
          {t('task.times.none')}
        </Text>
      )}
      <ul className={classes.times}>
        {times.map(({ id, accountId, minutes, day, note }) => {
          const name = people.get(accountId)?.name ?? '…';

          return (
            <li key={id} className={classes.time}>
              <span className={classes.words}>
                <Text component="span" fw={600}>
                  {spanOf(minutes)}
                </Text>
                <Text component="span" size="sm" c="dimmed">
                  {' · '}
                  {name} · {calendarDay(day)}
                  {note && ` · ${note}`}
                </Text>
              </span>
              {(accountId === me || board.canManage) && (
                <ActionIcon
                  onClick={() => remove({ id, minutes, day, note, isOwn: accountId === me })}
                  aria-label={t('task.times.remove', { time: spanOf(minutes), name })}
                >
                  <IconX size={18} />
                </ActionIcon>
              )}
            </li>
          );
        })}
      </ul>
      <MoreButton list={list} />
    </TaskSection>
  );
}
