import type { ObjectRef } from '@allforone/contracts/objects';
import { useTranslation } from 'react-i18next';
import classes from './object-chip.module.css';
import { ObjectChip } from './object-chip.tsx';
import { ObjectIcon } from './object-icon.tsx';
import { useResolvedObject } from './use-resolved-objects.ts';

/** An object that a text names. */
export function NamedObject({ object }: { object: ObjectRef }) {
  const { t } = useTranslation();
  const linked = useResolvedObject(object);

  if (linked) return <ObjectChip linked={linked} />;

  return (
    <span className={classes.chip} data-quiet aria-busy>
      <ObjectIcon kind={object.kind} size={16} />
      {t(`object.kind.${object.kind}`)}…
    </span>
  );
}
