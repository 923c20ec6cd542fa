import { VisuallyHidden } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ObjectIcon } from '../links/object-icon.tsx';
import { PersonAvatar } from '../person-avatar.tsx';
import classes from './candidate-list.module.css';
import type { Candidate, CandidatePicker } from './use-candidate-picker.ts';

interface Props {
  id: string;
  picker: CandidatePicker;
}

/** Above the field: people after an @, objects after a #. */
export function CandidateList({ id, picker: { candidates, activeId, choose } }: Props) {
  const { t } = useTranslation();
  const count = candidates.length;
  const areObjects = candidates.some(({ kind }) => kind);

  return (
    <>
      <VisuallyHidden role="status">
        {areObjects ? t('object.found', { count }) : t('person.offered', { count })}
      </VisuallyHidden>
      <div
        id={id}
        role="listbox"
        aria-label={areObjects ? t('object.cite') : t('person.mention')}
        className={classes.list}
      >
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
            <Sign candidate={candidate} /> {candidate.label}
          </div>
        ))}
      </div>
    </>
  );
}

function Sign({ candidate: { id, label, photoId, kind } }: { candidate: Candidate }) {
  if (kind) return <ObjectIcon kind={kind} size={22} isNamed />;
  if (id === 'all') return <IconUsers size={22} aria-hidden />;

  return <PersonAvatar name={label} photoId={photoId} size={28} />;
}
