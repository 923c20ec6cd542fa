import type { Message } from '@allforone/contracts/chat';
import { useTranslation } from 'react-i18next';
import { ObjectPicker } from '../../../../components/links/object-picker.tsx';
import { useLinks } from '../../../../components/links/use-links.ts';

interface Props {
  message: Message;
  onClose: () => void;
}

/** Chooses what a message is linked with. */
export default function LinkMessage({ message, onClose }: Props) {
  const { t } = useTranslation('chat');
  const object = { kind: 'message' as const, id: message.id };
  const { add } = useLinks(object);

  return (
    <ObjectPicker
      title={t('message.link')}
      without={object}
      onPick={(other) => {
        add(other);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
