import { lazy, Suspense } from 'react';
import { useAttachments } from '../../../../components/uploads/use-attachments.ts';
import { scopeOf } from '../../rows/pending.ts';
import { useTask } from '../use-task.ts';
import { CommentField } from './comment-field.tsx';

const AttachmentChips = lazy(() => import('../../../../components/uploads/attachment-chips.tsx'));

/** A comment that is being written, and the files that go along with it. */
export function NewComment({ onSend }: { onSend: (text: string, fileIds: string[]) => void }) {
  const { task } = useTask();
  const { id, organizationId, place } = task;
  const attachments = useAttachments(organizationId, place, `comment of ${scopeOf(id)}`);

  return (
    <>
      {attachments.uploads.length > 0 && (
        <Suspense>
          <AttachmentChips uploads={attachments.uploads} />
        </Suspense>
      )}
      <CommentField
        attachments={attachments}
        onSend={(text) => {
          onSend(text, attachments.fileIds);
          attachments.taken();
        }}
      />
    </>
  );
}
