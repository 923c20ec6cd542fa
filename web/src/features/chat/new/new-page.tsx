import { ActionIcon, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Boundary } from '../../../components/boundary.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import classes from './new-page.module.css';

interface Props {
  title: string;
  /** Where "back" leads, relative to this page. */
  back: string;
  children: ReactNode;
}

/** The frame of the pages that begin a conversation. */
export function NewPage({ title, back, children }: Props) {
  const { t } = useTranslation('chat');

  return (
    <div className={classes.frame}>
      <PageTitle>{title}</PageTitle>
      <header className={classes.header}>
        <ActionIcon
          component={Link}
          to={back}
          relative="path"
          aria-label={t('action.back', { ns: 'common' })}
        >
          <IconArrowLeft size={22} />
        </ActionIcon>
        <Title order={1} size="h2" id="page-title" tabIndex={-1} style={{ outline: 'none' }}>
          {title}
        </Title>
      </header>
      <div className={classes.content}>
        <Boundary fallback={<ListSkeleton />}>{children}</Boundary>
      </div>
    </div>
  );
}
