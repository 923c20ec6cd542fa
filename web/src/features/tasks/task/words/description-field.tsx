import { Box, Button, Text, Textarea, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormEnd } from '../../../../components/forms/form-end.tsx';
import { usePeople } from '../../../../lib/organization.ts';
import { useEdit } from '../use-edit.ts';
import { useTask } from '../use-task.ts';
import classes from './words.module.css';
import { Written } from './written.tsx';

const longest = 8000;

export function DescriptionField() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { edit, disabled } = useEdit();
  const [typed, setTyped] = useState<string | null>(null);
  const people = usePeople(idsIn(task.description));

  if (typed !== null) {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== task.description) edit({ description: typed.trim() });
          setTyped(null);
        }}
      >
        <Textarea
          label={t('task.description')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit();
          }}
          maxLength={longest}
          maxRows={16}
          autoFocus
          data-unsaved
          mb="xs"
        />
        <FormEnd onCancel={() => setTyped(null)} />
      </form>
    );
  }

  if (!task.description) {
    return disabled ? null : (
      <UnstyledButton className={classes.add} onClick={() => setTyped('')}>
        {t('task.description_none')}
      </UnstyledButton>
    );
  }

  return (
    <Box>
      <Text component="div" maw="70ch">
        <Written text={task.description} people={people} />
      </Text>
      {!disabled && (
        <Button variant="subtle" size="sm" ml={-12} mt={4} onClick={() => setTyped(task.description)}>
          {t('action.edit', { ns: 'common' })}
        </Button>
      )}
    </Box>
  );
}

const idsIn = (text: string): string[] =>
  [...text.matchAll(/<@([0-9a-z-]+)>/g)].flatMap(([, id]) => (id && id !== 'all' ? [id] : []));
