import type { Config } from '@allforone/runtime/config';
import type { SystemCtx } from '@allforone/runtime/context';
import nodemailer from 'nodemailer';
import { SentMail } from '../entities/sent-mail.ts';
import type { Mail } from '../letters/mail-for.ts';

type Transport = ReturnType<typeof connect>;

/** One pool of connections per server and process. */
const transports = new Map<string, Transport>();

/**
 * Sends a mail, unless it is known to be sent. SMTP cannot promise more than "at least once": after a crash between
 * sending and noting it, the same Message-ID goes out again, and most mail programs show it once.
 */
export async function sendBySmtp(ctx: SystemCtx, mail: Mail): Promise<void> {
  if (await ctx.em.findOne(SentMail, { id: mail.id })) return;

  try {
    await deliver(ctx.config, mail);
  } catch (error) {
    if (!isNoSuchMailbox(error)) throw error;
    return ctx.log.warn({ mailId: mail.id }, 'The mail server knows no such mailbox.');
  }
  await ctx.em.upsert(SentMail, { id: mail.id, sentAt: ctx.now }, { onConflictAction: 'ignore' });
}

async function deliver(config: Config, { id, to, subject, text, html }: Mail): Promise<void> {
  const { host, from } = senderOf(config);

  await transportTo(config.smtpUrl ?? '').sendMail({
    from: { name: 'AllForOne', address: from },
    to,
    subject,
    text,
    html,
    messageId: `<${id}@${host}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  });
}

/** `SMTP_URL` may end in `?from=...`, for servers that send in the name of known addresses only. */
function senderOf({ publicUrl, smtpUrl }: Config) {
  const host = URL.parse(publicUrl)?.hostname || 'localhost';

  return { host, from: URL.parse(smtpUrl ?? '')?.searchParams.get('from') ?? `no-reply@${host}` };
}

function transportTo(smtpUrl: string): Transport {
  const transport = transports.get(smtpUrl) ?? connect(smtpUrl);
  transports.set(smtpUrl, transport);

  return transport;
}

/** Idle connections close soon, so that a process which stops need not wait for them. */
const connect = (url: string) =>
  nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 4,
    idleTimeout: 5000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });

/** That will not change; a full mailbox, a busy server or a wrong password may. */
function isNoSuchMailbox(error: unknown): boolean {
  const { command, responseCode } = error as { command?: string; responseCode?: number };

  return command === 'RCPT TO' && [550, 551, 553].includes(responseCode ?? 0);
}
