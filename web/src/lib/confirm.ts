import { createStore } from './store.ts';

export interface Question {
  title: string;
  /** What will happen, and to whom. */
  body: string;
  /** The verb on the button: "Retirer", never "OK". */
  action: string;
  /** Red when something is lost for good. */
  danger?: boolean;
}

interface Asked extends Question {
  answer(yes: boolean): void;
}

export const asked = createStore<Asked | null>(null);

/** Only for what cannot be undone; what can be is done at once, with `toast({ undo })`. */
export const confirm = (question: Question): Promise<boolean> =>
  new Promise((resolve) => {
    asked.set({
      ...question,
      answer: (yes) => {
        asked.set(null);
        resolve(yes);
      },
    });
  });
