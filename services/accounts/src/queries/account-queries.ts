import { contacts } from './contacts.ts';
import { devices } from './devices.ts';
import { loginHistory } from './login-history.ts';
import { mailToken } from './mail-token.ts';
import { me } from './me.ts';
import { photo } from './photo.ts';

export const accountQueries = {
  me,
  devices,
  loginHistory,
  photo,
  contacts,
  mailToken,
};
