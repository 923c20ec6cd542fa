import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  url: string;
  received: (Email & { envelope: string[] })[];
  /** The next mails are answered with this code instead, one code each. */
  refuseWith: number[];
  stop(): Promise<void>;
}

/** A mail server like any other, that shows what it took. */
export async function startSmtpServer(): Promise<MailServer> {
  const received: MailServer['received'] = [];
  const refuseWith: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 10,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, answer) {
      const responseCode = refuseWith.shift();
      answer(responseCode ? Object.assign(new Error('Not now, or never.'), { responseCode }) : null);
    },
    async onData(stream, session, answer) {
      const mail = await PostalMime.parse(await new Response(stream).arrayBuffer());
      received.push({ ...mail, envelope: session.envelope.rcptTo.map(({ address }) => address) });
      answer();
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuseWith,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
