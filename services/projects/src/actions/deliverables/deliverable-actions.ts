import { addDeliverable } from './add-deliverable.ts';
import { addVersion } from './add-version.ts';
import { answerVersion } from './answer-version.ts';

export const deliverableActions = { addDeliverable, addVersion, answer: answerVersion };
