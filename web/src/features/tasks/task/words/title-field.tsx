import { ActionIcon, Group, Textarea, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../../components/page-title.tsx';
import { useEdit } from '../use-edit.ts';
import { useTask } from '../use-task.ts';
import classes from './words.module.css';

const longest = 200;

/** Read as a heading; written in its place. Enter keeps it, Escape leaves it as it was. */
export function TitleField() {
  const { t } = useTranslation('tasks');
  const { task, isPage } = useTask();
  const { edit, disabled } = useEdit();
  const [typed, setTyped] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // After a navigation the frame waits with the focus for a heading to give it to.
  useEffect(() => {
    if (isPage && document.activeElement?.id === 'content') heading.current?.focus({ preventScroll: true });
  }, [isPage]);

  if (typed !== null) {
    return (
      <Textarea
        aria-label={t('task.title')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value.replaceAll('\n', ' '))}
        onKeyDown={press}
        onBlur={keep}
        error={typed.trim() ? undefined : t('task.untitled')}
        maxLength={longest}
        minRows={1}
        autoFocus
      />
    );
  }

  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      {isPage && <PageTitle>{task.title}</PageTitle>}
      <Title
        order={isPage ? 1 : 2}
        id={isPage ? 'page-title' : undefined}
        ref={heading}
        tabIndex={-1}
        className={classes.title}
        c={task.doneAt ? 'dimmed' : undefined}
      >
        {task.title}
      </Title>
      {!disabled && (
        <ActionIcon
          onClick={() => setTyped(task.title)}
          aria-label={`${t('action.edit', { ns: 'common' })} : ${t('task.title')}`}
        >
          <IconPencil size={20} />
        </ActionIcon>
      )}
    </Group>
  );

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      // The drawer around it stays.
      event.stopPropagation();
      setTyped(null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      keep();
    }
  }

  function keep(): void {
    const title = typed?.trim();
    if (!title) return;
    if (title !== task.title) edit({ title });
    setTyped(null);
  }
}
