import type { Objective } from '@allforone/contracts/objectives';
import { Menu } from '@mantine/core';
import { IconCheck, IconPencil, IconRotate, IconTrash, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DotsMenu } from '../../../components/dots-menu.tsx';
import { useDeleteObjective } from './use-delete-objective.ts';
import { useObjectiveActions } from './use-objective-actions.ts';

/** What can be done with an objective as a whole. */
export function ObjectiveMenu({ objective, onEdit }: { objective: Objective; onEdit: () => void }) {
  const { t } = useTranslation('objectives');
  const { close, reopen } = useObjectiveActions(objective);
  const remove = useDeleteObjective(objective);

  return (
    <DotsMenu variant="default" label={t('objective.menu')}>
      <Menu.Item mih={44} leftSection={<IconPencil size={20} />} onClick={onEdit}>
        {t('objective.edit')}
      </Menu.Item>
      {objective.closedAt ? (
        <Menu.Item mih={44} leftSection={<IconRotate size={20} />} onClick={reopen}>
          {t('objective.reopen')}
        </Menu.Item>
      ) : (
        <>
          <Menu.Item mih={44} leftSection={<IconCheck size={20} />} onClick={() => close('done')}>
            {t('objective.done')}
          </Menu.Item>
          <Menu.Item mih={44} leftSection={<IconX size={20} />} onClick={() => close('dropped')}>
            {t('objective.dropped')}
          </Menu.Item>
        </>
      )}
      <Menu.Divider />
      <Menu.Item mih={44} color="red" leftSection={<IconTrash size={20} />} onClick={remove}>
        {t('objective.delete')}
      </Menu.Item>
    </DotsMenu>
  );
}
