import type { FileKind } from '@allforone/contracts/files';
import { ThemeIcon } from '@mantine/core';
import {
  IconFile,
  IconFileText,
  IconFileTypePdf,
  IconFileZip,
  IconMovie,
  IconMusic,
  IconPhoto,
  IconTable,
  type TablerIcon,
} from '@tabler/icons-react';

const icons: Record<FileKind, [icon: TablerIcon, color: string]> = {
  image: [IconPhoto, 'green'],
  pdf: [IconFileTypePdf, 'red'],
  audio: [IconMusic, 'blue'],
  video: [IconMovie, 'blue'],
  text: [IconFileText, 'gray'],
  document: [IconTable, 'blue'],
  archive: [IconFileZip, 'amber'],
  other: [IconFile, 'gray'],
};

export function FileIcon({ kind, size = 40 }: { kind: FileKind; size?: number }) {
  const [Icon, color] = icons[kind];

  return (
    <ThemeIcon variant="light" color={color} size={size} aria-hidden>
      <Icon size={size / 2} stroke={1.6} />
    </ThemeIcon>
  );
}
