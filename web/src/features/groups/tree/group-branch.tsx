import { ActionIcon, Badge, Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddress } from '../../../lib/address.ts';
import { GroupIcon } from './group-icon.tsx';
import classes from './group-list.module.css';
import type { Branch } from './group-tree.ts';

interface Props {
  branch: Branch;
  folded: ReadonlySet<string>;
  onFold: (groupId: string, isFolded: boolean) => void;
}

export function GroupBranch({ branch: { group, children }, folded, onFold }: Props) {
  const { t } = useTranslation('groups');
  const address = useAddress();
  const { id, name, kind, memberCount, isMember } = group;
  const isFolded = folded.has(id);

  return (
    <li>
      <div className={classes.row}>
        {children.length > 0 ? (
          <ActionIcon
            className={classes.fold}
            aria-expanded={!isFolded}
            aria-label={t(isFolded ? 'expand' : 'collapse', { name })}
            onClick={() => onFold(id, !isFolded)}
          >
            <IconChevronRight size={18} />
          </ActionIcon>
        ) : (
          <span className={classes.noFold} />
        )}
        <Link to={address.to({ group: id })} className={classes.link} data-group={id} preventScrollReset>
          <GroupIcon kind={kind} />
          <span className={classes.words}>
            <Text component="span" fw={600} display="block" lineClamp={2}>
              {name}
            </Text>
            <Text component="span" size="sm" c="dimmed" display="block">
              {t(`kind.${kind}`)} ·{' '}
              {memberCount > 0 ? t('people.some', { count: memberCount }) : t('people.none')}
            </Text>
          </span>
          {isMember && (
            <Badge variant="light" size="lg">
              {t('joined')}
            </Badge>
          )}
        </Link>
      </div>
      {children.length > 0 && !isFolded && (
        <ul className={classes.inside}>
          {children.map((child) => (
            <GroupBranch key={child.group.id} branch={child} folded={folded} onFold={onFold} />
          ))}
        </ul>
      )}
    </li>
  );
}
