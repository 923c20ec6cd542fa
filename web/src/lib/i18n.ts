import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Locale = 'fr' | 'en';

/** The shape that every language has to fill: a missing or an extra key does not compile. */
export type Words<Source> = {
  [Key in keyof Source]: Source[Key] extends string ? string : Words<Source[Key]>;
};

type Load = () => Promise<{ default: Record<string, unknown> }>;

const key = 'allforone.language';
const features = import.meta.glob<{ default: Record<string, unknown> }>('../features/*/locales/*.ts');
const shared: Record<Locale, Load> = {
  fr: () => import('../locales/fr.ts'),
  en: () => import('../locales/en.ts'),
};

/** Each feature is a namespace of its own, fetched with its first page and only in the language that is read. */
const files: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load: Load | undefined =
      namespace === 'common'
        ? shared[language as Locale]
        : features[`../features/${namespace}/locales/${language}.ts`];

    if (!load) return done(new Error(`No words for ${namespace} in ${language}`), null);

    load().then(
      (module) => done(null, language === 'fr' ? withFrenchSpaces(module.default) : module.default),
      (error: Error) => done(error, null),
    );
  },
};

export async function startI18n(): Promise<void> {
  await i18next
    .use(files)
    .use(initReactI18next)
    .init({
      lng: rememberedLanguage() ?? browserLanguage(),
      supportedLngs: ['fr', 'en'],
      fallbackLng: false,
      load: 'languageOnly',
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });

  document.documentElement.lang = currentLocale();
}

export const currentLocale = (): Locale => (i18next.resolvedLanguage === 'en' ? 'en' : 'fr');

/** The profile's language wins over the browser's, also on the next visit before anyone has signed in. */
export async function chooseLanguage(locale: Locale): Promise<void> {
  localStorage.setItem(key, locale);
  document.documentElement.lang = locale;
  if (locale !== i18next.resolvedLanguage) await i18next.changeLanguage(locale);
}

/** French puts a space before ":" and its like, and a line must never end there. */
function withFrenchSpaces(words: Record<string, unknown>): Record<string, unknown> {
  const unbroken = JSON.stringify(words)
    .replace(/ (?=[:;?!»])/g, '\u00a0')
    .replaceAll('« ', '«\u00a0');

  return JSON.parse(unbroken) as Record<string, unknown>;
}

function rememberedLanguage(): Locale | undefined {
  const remembered = localStorage.getItem(key);

  return remembered === 'fr' || remembered === 'en' ? remembered : undefined;
}

function browserLanguage(): Locale {
  const known = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'fr' || tag === 'en');

  return known === 'en' ? 'en' : 'fr';
}
