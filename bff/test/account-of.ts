export const accountOf = (id: string, locale: 'fr' | 'en') => ({
  id,
  email: 'awa@example.org',
  emailVerified: true,
  twoFactor: false,
  photoId: null,
  name: 'Awa',
  locale,
  timeZone: 'UTC',
  phone: null,
  fieldOfStudy: null,
  level: null,
});
