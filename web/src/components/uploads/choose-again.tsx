import { Button, FileButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { toast } from '../../lib/toasts.ts';
import type { Upload } from '../../lib/uploads/upload.ts';
import { addUploads } from '../../lib/uploads/uploads.ts';

/** After a reload the browser holds no content any more; once it does, only what is missing is sent. */
export function ChooseAgain({ upload: { name, size, target, scope } }: { upload: Upload }) {
  const { t } = useTranslation('files');

  return (
    <FileButton onChange={(file) => file && resume(file)}>
      {(props) => (
        <Button
          {...props}
          variant="subtle"
          size="sm"
          px="xs"
          aria-label={t('upload.choose_again_of', { name })}
        >
          {t('upload.choose_again')}
        </Button>
      )}
    </FileButton>
  );

  function resume(file: File): void {
    if (file.name === name && file.size === size) addUploads([file], target, scope);
    else toast({ message: t('upload.other_file', { name }) });
  }
}
