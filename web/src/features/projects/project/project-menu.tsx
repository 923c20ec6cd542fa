import type { Project, ProjectStatus } from '@allforone/contracts/projects';
import { Menu } from '@mantine/core';
import {
  IconCheck,
  IconFileTypePdf,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DotsMenu } from '../../../components/dots-menu.tsx';
import { useChangeStatus } from './use-change-status.ts';
import { useDeleteProject } from './use-delete-project.ts';
import { useProjectReport } from './use-project-report.ts';

const icons = { running: IconPlayerPlay, paused: IconPlayerPause, done: IconCheck };

/** What can be done with a project as a whole. */
export function ProjectMenu({ project, onEdit }: { project: Project; onEdit: () => void }) {
  const { t } = useTranslation('projects');
  const changeStatus = useChangeStatus(project);
  const remove = useDeleteProject(project);
  const askReport = useProjectReport(project.id);
  const { status, canManage } = project;

  return (
    <DotsMenu variant="default" label={t('project.menu')}>
      {canManage && (
        <>
          <Menu.Item mih={44} leftSection={<IconPencil size={20} />} onClick={onEdit}>
            {t('project.edit')}
          </Menu.Item>
          {(Object.keys(icons) as ProjectStatus[])
            .filter((one) => one !== status)
            .map((one) => {
              const Icon = icons[one];

              return (
                <Menu.Item
                  key={one}
                  mih={44}
                  leftSection={<Icon size={20} />}
                  onClick={() => changeStatus(one)}
                >
                  {t(`project.set.${one}`)}
                </Menu.Item>
              );
            })}
        </>
      )}
      <Menu.Item mih={44} leftSection={<IconFileTypePdf size={20} />} onClick={askReport}>
        {t('project.report')}
      </Menu.Item>
      {canManage && (
        <>
          <Menu.Divider />
          <Menu.Item mih={44} color="red" leftSection={<IconTrash size={20} />} onClick={remove}>
            {t('project.delete')}
          </Menu.Item>
        </>
      )}
    </DotsMenu>
  );
}
