import type { Message } from '@allforone/contracts/chat';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitles } from '../../../components/links/use-titles.ts';
import { useAttachments } from '../../../components/uploads/use-attachments.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { emptyDraft, toDraft } from '../../../lib/words/draft.ts';
import { useHere } from '../message/here.ts';
import classes from './composer.module.css';
import { ComposerField } from './composer-field.tsx';
import { draftOf, keepDraft } from './drafts.ts';
import { send } from './send.ts';
import type { Subject } from './subject.ts';
import { SubjectBar } from './subject-bar.tsx';

const AttachmentChips = lazy(() => import('../../../components/uploads/attachment-chips.tsx'));

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
  const { can } = useOrganization();
  const attachments = useAttachments(conversation.organizationId, { kind: 'conversation', placeId: id }, id);
  const titleOf = useTitles();
  const edited = subject?.kind === 'edit' ? subject.message : null;

  return (
    <div className={classes.composer}>
      {!edited && attachments.uploads.length > 0 && (
        <Suspense>
          <AttachmentChips uploads={attachments.uploads} />
        </Suspense>
      )}
      {subject && <SubjectBar subject={subject} people={people} onCancel={() => onSubject(null)} />}
      <ComposerField
        key={edited?.id ?? 'new'}
        conversation={conversation}
        initial={edited ? toDraft(edited.text, people, t('everyone'), titleOf) : draftOf(id)}
        subject={subject}
        attachments={!edited && can('files.write') ? attachments : null}
        onKeep={(draft) => !edited && keepDraft(id, draft)}
        onSend={(text) => {
          send(id, text, subject, edited ? [] : attachments.fileIds);
          if (!edited) {
            attachments.taken();
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
