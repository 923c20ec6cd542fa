import type { SearchHit } from '@allforone/contracts/objects';
import type { Person } from '@allforone/contracts/organizations';
import { useTranslation } from 'react-i18next';
import { briefOf, momentOf } from '../../lib/time.ts';
import { around, highlighted } from '../../lib/words/highlight.ts';
import { withNames } from '../../lib/words/mentions.ts';
import { FoundWords } from '../texts/found-words.tsx';
import classes from './found-object.module.css';
import { ObjectIcon } from './object-icon.tsx';

interface Props {
  hit: SearchHit;
  words: string;
  people: ReadonlyMap<string, Person>;
}

const longestExcerpt = 200;

/** What is said of one result, within the link or the button that it is. */
export function FoundObject({ hit, words, people }: Props) {
  const { t } = useTranslation();
  const { kind, state, personId, at } = hit;
  const title = withNames(hit.title, people);
  const excerpt = withNames(hit.excerpt, people);
  const facts = [
    t(`object.kind.${kind}`),
    state && t(`object.state.${state}`),
    people.get(personId ?? '')?.name,
  ];

  return (
    <>
      <ObjectIcon kind={kind} size={22} />
      <span className={classes.words}>
        <span className={classes.title}>
          <FoundWords parts={highlighted(title, words)} />
        </span>{' '}
        {excerpt && excerpt !== title && (
          <span className={classes.excerpt}>
            <FoundWords parts={around(highlighted(excerpt, words), longestExcerpt)} />
          </span>
        )}{' '}
        <span className={classes.facts}>
          {facts.filter(Boolean).join(' · ')}
          {' · '}
          <time dateTime={at} title={momentOf(at)}>
            {briefOf(at)}
          </time>
        </span>
      </span>
    </>
  );
}
