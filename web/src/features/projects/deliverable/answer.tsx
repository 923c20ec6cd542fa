import type { Deliverable, Project } from '@allforone/contracts/projects';
import { useTranslation } from 'react-i18next';
import classes from './deliverable.module.css';
import { GivenAnswer } from './given-answer.tsx';
import { PendingAnswer } from './pending-answer.tsx';
import { Question } from './question.tsx';
import { useAnswer } from './use-answer.ts';

interface Props {
  project: Project;
  deliverable: Deliverable;
}

/** The question to the client, then what they said: who, when, of which version. */
export function Answer({ project, deliverable }: Props) {
  const { t } = useTranslation('projects');
  const { pending, give } = useAnswer(deliverable);
  const { latest } = deliverable;

  if (latest.answer) return <GivenAnswer version={latest} />;
  if (pending) return <PendingAnswer entry={pending} />;
  if (project.canAnswer) return <Question deliverable={deliverable} onAnswer={give} />;

  return <p className={classes.answer}>{t('deliverable.waiting_team')}</p>;
}
