import type { SearchHit } from '@allforone/contracts/objects';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from '../../../components/links/found-object.module.css';
import { FoundObject } from '../../../components/links/found-object.tsx';
import { usePeople } from '../../../lib/organization.ts';

interface Props {
  hits: SearchHit[];
  words: string;
}

/** In the order of the server: best first, whatever they are. */
export function ResultList({ hits, words }: Props) {
  const { t } = useTranslation('search');
  const people = usePeople(hits.flatMap(({ personId }) => personId ?? []));

  if (hits.length === 0) return null;

  return (
    <ul className={classes.list} aria-label={t('results')}>
      {hits.map((hit) => (
        <li key={`${hit.kind} ${hit.id}`}>
          <Link to={hit.path} className={classes.found} data-result>
            <FoundObject hit={hit} words={words} people={people} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
