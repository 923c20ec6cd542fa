import type { Locator, Page } from '@playwright/test';

type Action = 'Répondre' | 'Modifier' | 'Supprimer' | 'Lu par' | 'En faire une tâche' | 'Lier à';

/** The open conversation, as who looks at it would name its parts. Fingers press long where a mouse hovers. */
export function conversationOf(page: Page) {
  const messages = page.getByRole('list', { name: 'Messages' }).locator('[data-message]');
  const field = page.getByRole('textbox', { name: 'Écrire un message' });
  const send = page.getByRole('button', { name: 'Envoyer', exact: true });
  const message = (text: string): Locator => messages.filter({ hasText: text });

  return {
    messages,
    field,
    send,
    message,

    async say(text: string): Promise<void> {
      await field.fill(text);
      await send.click();
    },

    async react(text: string, emoji: string): Promise<void> {
      await openActions(text, 'Réagir');
      await page.getByRole('button', { name: `Réagir avec ${emoji}` }).click();
    },

    async act(text: string, action: Action): Promise<void> {
      await openActions(text, 'Autres actions');
      const name = new RegExp(`^${action}`);
      await page.getByRole('menuitem', { name }).or(page.getByRole('button', { name })).last().click();
    },

    async correct(text: string): Promise<void> {
      await field.fill(text);
      await page.getByRole('button', { name: 'Enregistrer' }).click();
    },
  };

  async function openActions(text: string, button: string): Promise<void> {
    const line = message(text).first();

    if (await page.evaluate(() => matchMedia('(pointer: coarse)').matches)) {
      await line.dispatchEvent('pointerdown', { pointerType: 'touch' });
      await page.getByRole('dialog').waitFor();
      await line.dispatchEvent('pointerup', { pointerType: 'touch' });
    } else {
      await line.hover();
      await line.getByRole('button', { name: button }).click();
    }
  }
}
