import { z } from 'zod';
import { command, event, query } from './contract.ts';

/** What must not compile: the type check fails as soon as one of these lines does. */
const input = z.object({ noteId: z.uuid() });

// @ts-expect-error: nobody said who may call.
export const withoutAllow = query({ input, output: input });

// @ts-expect-error: a permission that does not exist.
export const unknownPermission = query({ allow: 'notes.fly', input, output: input });

// @ts-expect-error: an error code without a sentence.
export const unknownError = command({ allow: 'signedIn', input, output: input, errors: ['note_on_fire'] });

// @ts-expect-error: an audience that the payload does not name.
export const unknownAudience = event(input, { audience: 'organizationId' });
