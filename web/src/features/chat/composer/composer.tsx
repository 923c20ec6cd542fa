import type { Message } from '@allforone/contracts/chat';
import { useTranslation } from 'react-i18next';
import { useHere } from '../message/here.ts';
import classes from './composer.module.css';
import { ComposerField } from './composer-field.tsx';
import { draftOf, keepDraft } from './drafts.ts';
import { emptyDraft, toDraft } from './mentions.ts';
import { send } from './send.ts';
import type { Subject } from './subject.ts';
import { SubjectBar } from './subject-bar.tsx';

interface Props {
  subject: Subject;
  onSubject: (subject: Subject) => void;
  /** One's own last message, which the arrow up takes back into the field. */
  lastOwn: () => Message | undefined;
  onSent: () => void;
}

export function Composer({ subject, onSubject, lastOwn, onSent }: Props) {
  const { t } = useTranslation('chat');
  const { conversation, people } = useHere();
  const { id } = conversation;
  const edited = subject?.kind === 'edit' ? subject.message : null;

  return (
    <div className={classes.composer}>
      {subject && <SubjectBar subject={subject} people={people} onCancel={() => onSubject(null)} />}
      <ComposerField
        key={edited?.id ?? 'new'}
        conversation={conversation}
        initial={edited ? toDraft(edited.text, people, t('everyone')) : draftOf(id)}
        subject={subject}
        onKeep={(draft) => !edited && keepDraft(id, draft)}
        onSend={(text) => {
          send(id, text, subject);
          if (!edited) {
            keepDraft(id, emptyDraft);
            onSent();
          }
          onSubject(null);
        }}
        onCancel={() => onSubject(null)}
        onEditLast={() => {
          const message = lastOwn();
          if (message) onSubject({ kind: 'edit', message });
        }}
      />
    </div>
  );
}
