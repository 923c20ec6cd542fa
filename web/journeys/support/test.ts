import { type BrowserContextOptions, test as base, type Page } from '@playwright/test';
import { type Api, apiOf } from './api.ts';
import { type Person, someone } from './person.ts';

const devices = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    userAgent:
      'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  },
} satisfies Record<string, BrowserContextOptions>;

type Device = keyof typeof devices;

export interface Visitor extends Person {
  id: string;
  page: Page;
  api: Api;
}

interface Journey {
  /** A browser of its own, in which nobody is signed in. */
  open: (device: Device, options?: BrowserContextOptions) => Promise<Page>;
  /** Someone new in a browser of their own, already signed up: for journeys that are about something else. */
  arrive: (device: Device, name: string) => Promise<Visitor>;
  /** Another browser of the same person, who is signed in there too. */
  signIn: (device: Device, person: Person) => Promise<Visitor>;
}

export const test = base.extend<Journey>({
  open: async ({ browser }, use) => {
    const pages: Page[] = [];

    await use(async (device, options) => {
      const context = await browser.newContext({ ...devices[device], ...options });
      const page = await context.newPage();
      pages.push(page);

      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },

  arrive: async ({ open }, use) => {
    await use(async (device, name) => {
      const page = await open(device);
      const person = someone(name);
      await apiOf(page.request).accounts.signUp.mutate({ ...person, locale: 'fr' });

      return await enter(page, person);
    });
  },

  signIn: async ({ open }, use) => {
    await use(async (device, person) => {
      const page = await open(device);
      await apiOf(page.request).accounts.logIn.mutate(person);

      return await enter(page, person);
    });
  },
});

export { expect } from '@playwright/test';

/** The browser itself remembers who is signed in, beside the cookies that it may not read. */
async function enter(page: Page, person: Person): Promise<Visitor> {
  const api = apiOf(page.request);
  const { id } = await api.accounts.me.query();
  const { cookies } = await page.context().storageState();
  const origin = new URL(process.env.BASE_URL ?? '').origin;
  const localStorage = [{ name: 'allforone.account', value: id }];
  await page.context().setStorageState({ cookies, origins: [{ origin, localStorage }] });

  return { ...person, id, page, api };
}
