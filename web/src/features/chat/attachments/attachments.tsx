import type { Attachment } from '@allforone/contracts/chat';
import { FileCard } from '../../../components/files/file-card.tsx';
import { isPicture } from '../../../lib/files/kind-of.ts';
import classes from './attachments.module.css';
import { MessagePictures } from './message-pictures.tsx';

/** What a message bears: images as they are, other files by name. */
export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  const pictures = attachments.filter(({ mediaType }) => isPicture(mediaType));
  const others = attachments.filter(({ mediaType }) => !isPicture(mediaType));

  return (
    <div className={classes.attachments}>
      {pictures.length > 0 && <MessagePictures pictures={pictures} />}
      {others.map((attachment) => (
        <FileCard key={attachment.fileId} attachment={attachment} />
      ))}
    </div>
  );
}
