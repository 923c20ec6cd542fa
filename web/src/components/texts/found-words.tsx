import { Mark } from '@mantine/core';
import { Fragment } from 'react';
import type { Part } from '../../lib/words/highlight.ts';
import classes from './found-words.module.css';

/** A text in which the words that were searched for stand out. */
export const FoundWords = ({ parts }: { parts: Part[] }) =>
  parts.map((part, index) => {
    // Parts of one text never change places.
    const key = `${index} ${part.text}`;

    return part.found ? (
      <Mark key={key} className={classes.found}>
        {part.text}
      </Mark>
    ) : (
      <Fragment key={key}>{part.text}</Fragment>
    );
  });
