import type { Attachment } from '@allforone/contracts/chat';
import { Text } from '@mantine/core';
import { contentOf } from '../../lib/files/content-address.ts';
import { kindOf } from '../../lib/files/kind-of.ts';
import { sizeOf } from '../../lib/files/size-words.ts';
import classes from './file-card.module.css';
import { FileIcon } from './file-icon.tsx';

/** Opens what the browser can show, and takes home the rest. */
export const FileCard = ({ attachment: { fileId, name, mediaType, size } }: { attachment: Attachment }) => (
  <a href={contentOf(fileId)} target="_blank" rel="noopener" className={classes.card}>
    <FileIcon kind={kindOf(mediaType)} size={36} />
    <span className={classes.words}>
      <Text component="span" fw={600} size="sm" lineClamp={2}>
        {name}
      </Text>
      <Text component="span" size="sm" className={classes.size}>
        {sizeOf(size)}
      </Text>
    </span>
  </a>
);
