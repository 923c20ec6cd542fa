import type { AuditEntry } from '@allforone/contracts/audit';
import type { Person } from '@allforone/contracts/organizations';
import { Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { momentOf, timeOf } from '../../../lib/time.ts';
import { browserOf } from './browser.ts';
import classes from './entries.module.css';

interface Props {
  entry: AuditEntry;
  actor: Person | undefined;
  sentence: string;
}

/** What happened in one sentence; from where, for who wants to know. */
export function EntryItem({ entry: { at, ip, userAgent }, actor, sentence }: Props) {
  const { t } = useTranslation('audit');

  return (
    <li>
      <details className={classes.entry}>
        <summary>
          <PersonAvatar name={actor?.name ?? null} photoId={actor?.photoId} size={36} />
          <span className={classes.sentence}>
            <Text component="span">{sentence}</Text>
            <Text component="time" dateTime={at} size="sm" c="dimmed">
              {timeOf(at)}
            </Text>
          </span>
          <IconChevronDown size={18} aria-hidden className={classes.chevron} />
        </summary>
        <dl className={classes.facts}>
          <dt>{t('detail.when')}</dt>
          <dd>{momentOf(at)}</dd>
          <dt>{t('detail.where')}</dt>
          <dd>{ip}</dd>
          <dt>{t('detail.browser')}</dt>
          <dd>
            {browserOf(userAgent) ?? t('detail.unknown_browser')}
            {userAgent && (
              <Text size="sm" c="dimmed" className={classes.agent}>
                {userAgent}
              </Text>
            )}
          </dd>
        </dl>
      </details>
    </li>
  );
}
