import type { Person } from '@allforone/contracts/organizations';
import { ActionIcon, Text } from '@mantine/core';
import { IconArrowBackUp, IconPencil, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { countsOf, glimpseWords } from '../../../lib/words/glimpse.ts';
import classes from './composer.module.css';
import type { Subject } from './subject.ts';

interface Props {
  subject: NonNullable<Subject>;
  people: ReadonlyMap<string, Person>;
  onCancel: () => void;
}

/** Above the field: which message is answered or corrected. */
export function SubjectBar({ subject: { kind, message }, people, onCancel }: Props) {
  const { t } = useTranslation('chat');
  const Icon = kind === 'edit' ? IconPencil : IconArrowBackUp;
  const name = people.get(message.authorId)?.name ?? '…';

  return (
    <div className={classes.subject}>
      <Icon size={20} aria-hidden />
      <div className={classes.words}>
        <Text size="sm" fw={600} truncate>
          {kind === 'edit' ? t('composer.editing') : t('composer.replying', { name })}
        </Text>
        <Text size="sm" c="dimmed" truncate>
          {glimpseWords({ excerpt: message.text, ...countsOf(message) }, people)}
        </Text>
      </div>
      <ActionIcon onClick={onCancel} aria-label={t('action.cancel', { ns: 'common' })}>
        <IconX size={20} />
      </ActionIcon>
    </div>
  );
}
