import { Accordion, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './role-accordion.module.css';

/** What people ask about rights, answered before they have to. */
export function RoleQuestions() {
  const { t } = useTranslation('roles');
  const answers = {
    see: t('questions.see_answer', { permission: t('permission.roles.manage') }),
    above: t('questions.above_answer'),
    several: t('questions.several_answer'),
    refused: t('questions.refused_answer'),
  };
  const questions = Object.keys(answers) as (keyof typeof answers)[];

  return (
    <section aria-labelledby="role-questions">
      <Title order={2} id="role-questions" mb="xs">
        {t('questions.title')}
      </Title>
      <Accordion order={3} chevronSize={20} classNames={classes}>
        {questions.map((question) => (
          <Accordion.Item key={question} value={question}>
            <Accordion.Control>{t(`questions.${question}`)}</Accordion.Control>
            <Accordion.Panel>
              <Text c="dimmed" maw="60ch">
                {answers[question]}
              </Text>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </section>
  );
}
