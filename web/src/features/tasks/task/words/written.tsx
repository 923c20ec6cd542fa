import type { Person } from '@allforone/contracts/organizations';
import { RichText } from '../../../../components/texts/rich-text.tsx';
import { signedInAccount } from '../../../../lib/session/state.ts';
import classes from './words.module.css';

/** What was written, with its links, its objects and the names of whom it mentions. */
export const Written = ({ text, people }: { text: string; people: ReadonlyMap<string, Person> }) => (
  <span className={classes.text}>
    <RichText text={text} people={people} me={signedInAccount.get() ?? ''} />
  </span>
);
