import { isRefusal } from '@allforone/runtime/refusal';

/** Null for what is there no longer: a link that leads nowhere is not worth a mail. */
export async function unlessGone<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (isRefusal(error, 'not_found') || isRefusal(error, 'link_expired')) return null;
    throw error;
  }
}
