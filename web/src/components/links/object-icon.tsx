import type { ObjectKind } from '@allforone/contracts/objects';
import { VisuallyHidden } from '@mantine/core';
import {
  IconBriefcase,
  IconFile,
  IconMessage,
  IconMessage2,
  IconPackage,
  IconSquareCheck,
  IconTarget,
  IconTargetArrow,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const icons: Record<ObjectKind, TablerIcon> = {
  message: IconMessage,
  file: IconFile,
  project: IconBriefcase,
  deliverable: IconPackage,
  task: IconSquareCheck,
  comment: IconMessage2,
  objective: IconTarget,
  keyResult: IconTargetArrow,
};

interface Props {
  kind: ObjectKind;
  size?: number;
  /** False where the word of the kind stands beside it. */
  isNamed?: boolean;
}

export function ObjectIcon({ kind, size = 20, isNamed = false }: Props) {
  const { t } = useTranslation();
  const Icon = icons[kind];

  return (
    <>
      <Icon size={size} stroke={1.8} style={{ flex: 'none' }} aria-hidden />
      {isNamed && <VisuallyHidden>{t(`object.kind.${kind}`)}</VisuallyHidden>}
    </>
  );
}
