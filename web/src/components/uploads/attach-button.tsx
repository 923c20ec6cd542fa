import { ActionIcon, FileButton, Menu } from '@mantine/core';
import { IconCamera, IconPaperclip, IconPhoto } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsTouch } from '../../lib/screen.ts';
import { ActionMenu } from '../action-menu.tsx';

interface Props {
  disabled: boolean;
  onFiles: (files: File[]) => void;
}

/** Files to send along. Where there is a camera at hand, it is one touch away. */
export function AttachButton({ disabled, onFiles }: Props) {
  const { t } = useTranslation();
  const isTouch = useIsTouch();
  const reset = useRef<() => void>(null);
  const give = (files: File[] | File | null) => {
    onFiles([files ?? []].flat());
    reset.current?.();
  };

  if (!isTouch) {
    return (
      <FileButton multiple onChange={give} resetRef={reset}>
        {(props) => (
          <ActionIcon {...props} disabled={disabled} bg="transparent" aria-label={t('attach.title')}>
            <IconPaperclip size={22} />
          </ActionIcon>
        )}
      </FileButton>
    );
  }

  return (
    <ActionMenu position="top-start" keepMounted>
      <Menu.Target>
        <ActionIcon disabled={disabled} bg="transparent" aria-label={t('attach.title')}>
          <IconPaperclip size={22} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <FileButton accept="image/*" capture="environment" onChange={give}>
          {(props) => (
            <Menu.Item {...props} mih={48} leftSection={<IconCamera size={22} />}>
              {t('attach.camera')}
            </Menu.Item>
          )}
        </FileButton>
        <FileButton multiple onChange={give} resetRef={reset}>
          {(props) => (
            <Menu.Item {...props} mih={48} leftSection={<IconPhoto size={22} />}>
              {t('attach.choose')}
            </Menu.Item>
          )}
        </FileButton>
      </Menu.Dropdown>
    </ActionMenu>
  );
}
