import { ActionIcon, Button, FileButton, Text } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FileCard } from '../../../../components/files/file-card.tsx';
import { UploadRow } from '../../../../components/uploads/upload-row.tsx';
import { useGivenFiles } from '../../../../components/uploads/use-given-files.ts';
import { TaskSection } from '../task-section.tsx';
import { useTask } from '../use-task.ts';
import classes from './task-attachments.module.css';
import { useTaskFiles } from './use-task-files.ts';

export function TaskAttachments() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { attachments, uploads, isFull, add, remove } = useTaskFiles();
  const isOver = useGivenFiles(task.canWrite && !isFull, add);

  if (!task.canWrite && attachments.length === 0) return null;

  return (
    <div className={classes.area} data-over={isOver || undefined}>
      <TaskSection
        title={t('task.attachments.title')}
        action={
          task.canWrite && (
            <FileButton multiple disabled={isFull} onChange={add}>
              {(props) => (
                <Button
                  {...props}
                  variant="subtle"
                  size="sm"
                  disabled={isFull}
                  leftSection={<IconPaperclip size={18} />}
                >
                  {t('task.attachments.add')}
                </Button>
              )}
            </FileButton>
          )
        }
      >
        {(isFull || attachments.length + uploads.length === 0) && (
          <Text size="sm" c="dimmed">
            {t(isFull ? 'task.attachments.full' : 'task.attachments.none')}
          </Text>
        )}
        <ul className={classes.files}>
          {attachments.map((attachment) => (
            <li key={attachment.fileId} className={classes.file}>
              <FileCard attachment={attachment} />
              {task.canWrite && (
                <ActionIcon
                  onClick={() => remove(attachment)}
                  aria-label={t('task.attachments.remove', { name: attachment.name })}
                >
                  <IconX size={18} />
                </ActionIcon>
              )}
            </li>
          ))}
          {uploads.map((upload) => (
            <UploadRow key={upload.id} upload={upload} />
          ))}
        </ul>
      </TaskSection>
    </div>
  );
}
