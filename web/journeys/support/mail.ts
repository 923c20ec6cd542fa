import { expect, type Page } from '@playwright/test';

/** Reads a mail where the operator finds what no mail server took, and follows its link on this very device. */
export async function followMail(page: Page, to: string, subject: string | RegExp): Promise<void> {
  const mail = page.getByRole('listitem').filter({ hasText: to }).getByRole('link', { name: subject });

  await expect(async () => {
    await page.goto(`/outbox?key=${process.env.OPERATOR_KEY}`);
    await expect(mail.first()).toBeVisible({ timeout: 100 });
  }).toPass();

  await mail.first().click();
  await page.getByRole('main').locator('pre').getByRole('link').first().click();
}
