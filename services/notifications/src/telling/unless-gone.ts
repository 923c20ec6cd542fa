import { isRefusal } from '@allforone/runtime/refusal';

/** Null for what is there no longer: of what is gone nobody is told, and no link is sent that leads nowhere. */
export async function unlessGone<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (isRefusal(error, 'not_found') || isRefusal(error, 'link_expired')) return null;
    throw error;
  }
}
