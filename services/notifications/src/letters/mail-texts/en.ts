import { asChosen, projectNews, someone } from './en-projects.ts';
import { taskNews } from './en-tasks.ts';
import type { MailTexts, Told } from './texts.ts';

const notYou = 'If it was not you, change your password right away.';
const safety = 'This message protects your account: it is always sent.';
const waiting = ({ count }: Told) => (count > 1 ? [`${count} messages are waiting for you.`] : []);
const inside = ({ conversation }: Told) => (conversation ? ` in “${conversation}”` : '');

export const en: MailTexts = {
  frame: {
    language: 'en',
    orCopy: 'The button does not work? Copy this address into your browser:',
    preferences: 'Choose what you get by e-mail',
    signature: 'AllForOne, the place of your group',
  },

  verification: (name) => ({
    subject: 'Confirm your e-mail address',
    title: `Welcome, ${name}`,
    paragraphs: ['One step is left: confirm that this address is yours.'],
    button: 'Confirm my address',
    note: 'You did not create an account? Ignore this message, nothing will happen.',
  }),
  passwordReset: (name) => ({
    subject: 'Choose a new password',
    title: `Hello ${name}`,
    paragraphs: [
      'Someone, most likely you, asked for a new password. This link works once, and not for long.',
    ],
    button: 'Change my password',
    note: 'You did not ask for this? Ignore this message, your password stays the same.',
  }),
  invitation: (inviter, organization) => ({
    subject: `${inviter} invites you to join ${organization}`,
    title: `Join ${organization}`,
    paragraphs: [
      `${inviter} invites you to join ${organization} on AllForOne, to talk and organise together.`,
    ],
    button: 'See the invitation',
    note: 'You do not know this person? Ignore this message, nothing will happen.',
  }),

  news: {
    mention: (told) => ({
      subject: `${someone(told)} mentioned you${inside(told)}`,
      title: `${someone(told)} mentioned you${inside(told)}`,
      paragraphs: waiting(told),
      button: 'Read and reply',
      note: asChosen,
    }),
    direct_message: (told) => ({
      subject: `${someone(told)} wrote to you`,
      title: `${someone(told)} wrote to you`,
      paragraphs: waiting(told),
      button: 'Read and reply',
      note: asChosen,
    }),
    group_message: (told) => ({
      subject: `${someone(told)} wrote${inside(told)}`,
      title: `${someone(told)} wrote${inside(told)}`,
      paragraphs: waiting(told),
      button: 'Read and reply',
      note: asChosen,
    }),
    member_joined: ({ newcomer, organization }) => ({
      subject: `${newcomer} joined ${organization}`,
      title: `${newcomer} joined ${organization}`,
      paragraphs: ['Your invitation was accepted. A word of welcome is always nice.'],
      button: 'See the members',
      note: asChosen,
    }),
    role_changed: (told) => ({
      subject: `Your role in ${told.organization} has changed`,
      title: `Your role in ${told.organization} has changed`,
      paragraphs: [`${someone(told)} gave you another role. What you can do there may have changed.`],
      button: `Open ${told.organization}`,
      note: asChosen,
    }),
    added_to_group: (told) => ({
      subject: `You are now part of “${told.group}”`,
      title: `You are now part of “${told.group}”`,
      paragraphs: [`${someone(told)} welcomes you there. You can follow what happens, and take part.`],
      button: `Open ${told.organization}`,
      note: asChosen,
    }),
    removed: ({ organization }) => ({
      subject: `You are no longer part of ${organization}`,
      title: `You are no longer part of ${organization}`,
      paragraphs: [
        'Your access was removed. What you wrote there stays.',
        'You think this is a mistake? Talk to a person in charge of the group.',
      ],
      button: 'Open AllForOne',
      note: asChosen,
    }),
    check_in_due: ({ objective }) => ({
      subject: `Where are you with “${objective}”?`,
      title: `Where are you with “${objective}”?`,
      paragraphs: ['Nobody has said so for more than a week. A number and a word are enough.'],
      button: 'Check in',
      note: asChosen,
    }),
    ...projectNews,
    ...taskNews,
  },

  security: {
    new_device: ({ device }) => ({
      subject: 'Sign-in from a new device',
      title: 'Sign-in from a new device',
      paragraphs: [
        `Your account was just opened on a device not seen before${device ? `: ${device}` : ''}.`,
        `If it was you, all is well. ${notYou}`,
      ],
      button: 'See my devices',
      note: safety,
    }),
    password_changed: () => ({
      subject: 'Your password was changed',
      title: 'Your password was changed',
      paragraphs: [
        'Your other devices were signed out.',
        'If it was not you, ask for a new password right away from the sign-in page.',
      ],
      button: 'Check my account',
      note: safety,
    }),
    two_factor_on: () => ({
      subject: 'Two-factor authentication is on',
      title: 'Two-factor authentication is on',
      paragraphs: [
        'At each sign-in you will be asked for a code from your app. Keep your recovery codes in a safe place.',
        notYou,
      ],
      button: 'Check my account',
      note: safety,
    }),
    two_factor_off: () => ({
      subject: 'Two-factor authentication is off',
      title: 'Two-factor authentication is off',
      paragraphs: ['Your password alone is again enough to sign in.', notYou],
      button: 'Check my account',
      note: safety,
    }),
  },
};
