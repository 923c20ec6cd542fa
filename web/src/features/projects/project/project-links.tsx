import type { Project } from '@allforone/contracts/projects';
import { Button } from '@mantine/core';
import { IconFolder, IconFolderShare, IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOrganization } from '../../../lib/organization.ts';
import classes from './project-header.module.css';

/** To what the project has elsewhere. The team's own files are not named to a client. */
export function ProjectLinks({ project: { id, conversationId, canWork } }: { project: Project }) {
  const { t } = useTranslation('projects');
  const { id: organizationId, modules, can } = useOrganization();
  const base = `/o/${organizationId}`;
  const hasChat = conversationId && modules.includes('chat') && can('chat.read');
  const hasFiles = modules.includes('files') && can('files.read');

  return (
    <div className={classes.links}>
      {hasChat && (
        <Button
          component={Link}
          to={`${base}/chat/${conversationId}`}
          variant="default"
          leftSection={<IconMessages size={20} />}
        >
          {t('project.conversation')}
        </Button>
      )}
      {hasFiles && canWork && (
        <Button
          component={Link}
          to={`${base}/files/project/${id}`}
          variant="default"
          leftSection={<IconFolder size={20} />}
        >
          {t('project.files')}
        </Button>
      )}
      {hasFiles && (
        <Button
          component={Link}
          to={`${base}/files/portal/${id}`}
          variant="default"
          leftSection={<IconFolderShare size={20} />}
        >
          {t(canWork ? 'project.shared_files' : 'project.files')}
        </Button>
      )}
    </div>
  );
}
