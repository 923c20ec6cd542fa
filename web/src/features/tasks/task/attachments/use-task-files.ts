import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../../lib/toasts.ts';
import { addUploads, dropUploads, useUploads } from '../../../../lib/uploads/uploads.ts';
import { scopeOf } from '../../rows/pending.ts';
import { useEdit } from '../use-edit.ts';
import { useTask } from '../use-task.ts';

const most = 20;

/** Files go into the space of the task's place; each belongs to the task once it has arrived there. */
export function useTaskFiles() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { edit } = useEdit();
  const { id, organizationId, place, attachments } = task;
  const scope = scopeOf(id);
  const uploads = useUploads(scope);
  const fileIds = attachments.map(({ fileId }) => fileId);
  const arrived = uploads.filter(({ state }) => state === 'done');
  const arrivedIds = arrived.map((upload) => upload.id).join();
  const take = useEffectEvent(() => {
    edit({ fileIds: [...fileIds, ...arrived.flatMap(({ file }) => file?.id ?? [])] });
    dropUploads(arrived.map((upload) => upload.id));
  });

  useEffect(() => {
    if (arrivedIds) take();
  }, [arrivedIds]);

  return {
    attachments,
    uploads,
    isFull: attachments.length + uploads.length >= most,
    add: (files: File[]) =>
      addUploads(
        files.slice(0, most - attachments.length - uploads.length),
        { organizationId, space: place, folderId: null, fileId: null },
        scope,
      ),
    /** It stays in the space. */
    remove: ({ fileId, name }: { fileId: string; name: string }) => {
      edit({ fileIds: fileIds.filter((one) => one !== fileId) });
      toast({ message: t('task.attachments.removed', { name }), undo: () => edit({ fileIds }) });
    },
  };
}
