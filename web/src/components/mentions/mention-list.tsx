import { VisuallyHidden } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../person-avatar.tsx';
import classes from './mention-list.module.css';
import type { MentionPicker } from './use-mention-picker.ts';

interface Props {
  id: string;
  picker: MentionPicker;
}

export function MentionList({ id, picker: { candidates, activeId, choose } }: Props) {
  const { t } = useTranslation('chat');

  return (
    <>
      <VisuallyHidden role="status">{t('composer.candidates', { count: candidates.length })}</VisuallyHidden>
      <div id={id} role="listbox" aria-label={t('composer.mention')} className={classes.list}>
        {candidates.map((candidate) => (
          <div
            key={candidate.id}
            id={`${id}-${candidate.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={candidate.id === activeId}
            className={classes.option}
            // The field keeps the focus: the keys belong to it.
            onPointerDown={(event) => {
              event.preventDefault();
              choose(candidate);
            }}
          >
            {candidate.id === 'all' ? (
              <IconUsers size={22} aria-hidden />
            ) : (
              <PersonAvatar name={candidate.label} photoId={candidate.photoId} size={28} />
            )}
            {candidate.label}
          </div>
        ))}
      </div>
    </>
  );
}
