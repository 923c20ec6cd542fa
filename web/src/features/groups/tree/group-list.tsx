import { Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GroupBranch } from './group-branch.tsx';
import classes from './group-list.module.css';
import { type Branch, pruned } from './group-tree.ts';

const manyGroups = 8;

/** The whole tree, unfolded; up and down go through it, left and right fold and unfold. */
export function GroupList({ tree, count }: { tree: Branch[]; count: number }) {
  const { t } = useTranslation('groups');
  const [typed, setTyped] = useState('');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const found = pruned(tree, typed);

  return (
    <>
      {count > manyGroups && (
        <TextInput
          mb="md"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
          placeholder={t('search')}
          aria-label={t('search')}
          leftSection={<IconSearch size={18} />}
          enterKeyHint="search"
        />
      )}
      {found.length === 0 && <Text c="dimmed">{t('no_match')}</Text>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside have the focus; this only listens */}
      <div onKeyDown={walk}>
        <ul
          className={classes.rows}
          data-flat={tree.every(({ children }) => children.length === 0) || undefined}
        >
          {found.map((branch) => (
            <GroupBranch
              key={branch.group.id}
              branch={branch}
              folded={typed ? new Set() : folded}
              onFold={fold}
            />
          ))}
        </ul>
      </div>
    </>
  );

  function fold(groupId: string, isFolded: boolean): void {
    setFolded((before) => {
      const next = new Set(before);
      if (isFolded) next.add(groupId);
      else next.delete(groupId);

      return next;
    });
  }

  function walk(event: KeyboardEvent<HTMLElement>): void {
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-group]')];
    const link = event.target instanceof HTMLElement && event.target.closest<HTMLElement>('[data-group]');
    if (!link) return;

    const { group = '' } = link.dataset;
    const next = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (next) links[links.indexOf(link) + next]?.focus();
    else if (event.key === 'ArrowLeft') fold(group, true);
    else if (event.key === 'ArrowRight') fold(group, false);
    else return;

    event.preventDefault();
  }
}
