/** What the text of a field tells of a person, and so where it may go. */
export type Kind = 'secret' | 'email' | 'words' | 'name' | 'profile' | 'network' | 'image';

/**
 * Each field of free text in a contract, by its name; null for one that tells nothing of anybody. A field that is not
 * here fails the proof, until somebody has decided what it is.
 */
export const kindOf: Record<string, Kind | null> = {
  password: 'secret',
  currentPassword: 'secret',
  newPassword: 'secret',
  accessToken: 'secret',
  refreshToken: 'secret',
  challenge: 'secret',
  ticket: 'secret',
  token: 'secret',
  code: 'secret',
  secret: 'secret',
  address: 'secret',
  recoveryCodes: 'secret',

  email: 'email',
  emails: 'email',
  to: 'email',

  text: 'words',
  title: 'words',
  excerpt: 'words',
  topic: 'words',
  words: 'words',
  search: 'words',
  subject: 'words',
  html: 'words',
  facts: 'words',
  description: 'words',
  note: 'words',
  comment: 'words',
  category: 'words',
  unit: 'words',

  name: 'name',
  organizationName: 'name',
  groupName: 'name',
  conversationName: 'name',
  inviterName: 'name',
  projectName: 'name',
  placeName: 'name',

  phone: 'profile',
  fieldOfStudy: 'profile',
  level: 'profile',

  ip: 'network',
  userAgent: 'network',
  device: 'network',
  label: 'network',

  image: 'image',
  webp: 'image',

  timeZone: null,
  rank: null,
  recurrence: null,
  day: null,
  cursor: null,
  nextCursor: null,
  primary: null,
  light: null,
  dark: null,
  emoji: null,
  mediaType: null,
  clientId: null,
  path: null,
  action: null,
  kind: null,
  startsOn: null,
  endsOn: null,
  dueOn: null,
  from: null,
  month: null,
  sha256: null,
  key: null,
  content: null,
};
