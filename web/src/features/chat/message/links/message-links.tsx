import type { Message } from '@allforone/contracts/chat';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../../components/drawers/sheet.tsx';
import { LinksSection } from '../../../../components/links/links-section.tsx';

interface Props {
  message: Message;
  onClose: () => void;
}

/** What a message is linked with. */
export default function MessageLinks({ message, onClose }: Props) {
  const { t } = useTranslation('chat');

  return (
    <Sheet title={t('message.links_title')} isBare onClose={onClose}>
      <LinksSection object={{ kind: 'message', id: message.id }} count={message.linkCount} />
    </Sheet>
  );
}
