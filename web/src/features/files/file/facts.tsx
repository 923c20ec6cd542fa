import type { StoredFile } from '@allforone/contracts/files';
import { useTranslation } from 'react-i18next';
import { sizeOf } from '../../../lib/files/size-words.ts';
import { usePeople } from '../../../lib/organization.ts';
import { momentOf } from '../../../lib/time.ts';
import classes from './facts.module.css';

export function Facts({ file }: { file: StoredFile }) {
  const { t } = useTranslation('files');
  const { kind, size, category, createdBy, createdAt, updatedBy, updatedAt, version } = file;
  const people = usePeople([createdBy, updatedBy]);
  const by = (accountId: string, instant: string) =>
    t('browse.by', { name: people.get(accountId)?.name ?? '…', when: momentOf(instant) });

  return (
    <dl className={classes.facts}>
      <dt>{t('file.size')}</dt>
      <dd>{sizeOf(size)}</dd>
      <dt>{t('file.kind')}</dt>
      <dd>{t(`kind_one.${kind}`)}</dd>
      <dt>{t('file.added')}</dt>
      <dd>{by(createdBy, createdAt)}</dd>
      {version > 1 && (
        <>
          <dt>{t('file.changed')}</dt>
          <dd>{by(updatedBy, updatedAt)}</dd>
        </>
      )}
      {category && (
        <>
          <dt>{t('file.category')}</dt>
          <dd>{category}</dd>
        </>
      )}
    </dl>
  );
}
