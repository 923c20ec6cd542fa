import { useTranslation } from 'react-i18next';
import { sentenceFor } from '../../lib/errors.ts';
import { sizeOf } from '../../lib/files/size-words.ts';
import type { Upload } from '../../lib/uploads/upload.ts';

/** Where an upload stands, in words; what failed says why. */
export function useUploadWords(): (upload: Upload) => string {
  const { t } = useTranslation('files');

  return ({ state, sent, size, code }) => {
    switch (state) {
      case 'sending':
        return t('upload.sent_of', { sent: sizeOf(sent), size: sizeOf(size) });
      case 'failed':
        return sentenceFor({ data: { code } });
      default:
        return t(`upload.state.${state}`);
    }
  };
}
