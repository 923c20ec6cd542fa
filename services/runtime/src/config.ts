import { hkdfSync } from 'node:crypto';
import { z } from 'zod';

const Settings = z.object({
  /** Connection that may create roles and schemas; each service then gets its own. */
  DATABASE_URL: z.string().min(1),
  NATS_URL: z.string().min(1),
  REDIS_URL: z.string().min(1),
  /** When set, `notifications` and `audit` keep their documents there. */
  MONGODB_URL: z.string().min(1).optional(),
  SMTP_URL: z.string().min(1).optional(),
  /** Where people reach the platform, without a slash at the end. */
  PUBLIC_URL: z.string().default(''),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  /** Comma-separated: which services, and `bff`, this process runs. Empty: all. */
  SERVICES: z.string().default(''),
  APP_SECRET: z.string().min(32),
  OPERATOR_KEY: z.string().min(16).optional(),
  WEB_DIR: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Prefix of bus subjects, streams, database roles and Redis keys: installations may share servers. */
  NAMESPACE: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,30}$/)
    .default('allforone'),
  /** Connections that each service may hold to PostgreSQL. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(8),
  /** How long a front that is asked to stop still serves, so that who sends people to it learns of it in time. */
  DRAIN_SECONDS: z.coerce.number().min(0).max(60).default(0),
  /** Where uploaded content is kept, unless a bucket is set: a folder that every process sees. */
  FILES_DIR: z.string().default('.data/files'),
  /** A bucket that keeps it instead: `s3://key:secret@host:port/bucket?region=&tls=`. */
  FILES_S3_URL: z.string().min(1).optional(),
  /** The largest file that may be sent, and what an organisation may keep; as much as the disk holds when not set. */
  FILES_MAX_MB: z.coerce.number().int().min(1).default(10_240),
  FILES_QUOTA_MB: z.coerce.number().int().min(1).optional(),
  /** Virus scanner, `tcp://host:3310`: nothing is handed out before it has looked. */
  CLAMD_URL: z.string().min(1).optional(),
  /** Number of reverse proxies in front, whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
});

export type Config = ReturnType<typeof readConfig>;

/**
 * @param env - such as `process.env`; an empty value counts as missing.
 * @throws Error that names each setting that is missing or wrong.
 */
export function readConfig(env: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  if (!parsed.success) throw new Error(`Configuration: ${z.prettifyError(parsed.error)}`);

  const s = parsed.data;

  return {
    databaseUrl: s.DATABASE_URL,
    natsUrl: s.NATS_URL,
    redisUrl: s.REDIS_URL,
    mongodbUrl: s.MONGODB_URL,
    smtpUrl: s.SMTP_URL,
    publicUrl: s.PUBLIC_URL.replace(/\/$/, ''),
    host: s.HOST,
    port: s.PORT,
    services: s.SERVICES.split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    appSecret: s.APP_SECRET,
    operatorKey: s.OPERATOR_KEY,
    webDir: s.WEB_DIR,
    logLevel: s.LOG_LEVEL,
    namespace: s.NAMESPACE,
    databasePool: s.DATABASE_POOL,
    drainSeconds: s.DRAIN_SECONDS,
    filesDir: s.FILES_DIR,
    filesMaxMegabytes: s.FILES_MAX_MB,
    filesQuotaMegabytes: s.FILES_QUOTA_MB,
    clamdUrl: s.CLAMD_URL,
    filesS3Url: s.FILES_S3_URL,
    trustedProxies: s.TRUSTED_PROXIES,
  };
}

/** @returns 32 bytes for one purpose, derived from the installation's secret (HKDF, RFC 5869). */
export function secretFor(config: Pick<Config, 'appSecret'>, purpose: string): Buffer {
  const name = `${purpose} ${config.appSecret}`;
  const known = derived.get(name);
  if (known) return known;
  const secret = Buffer.from(hkdfSync('sha256', config.appSecret, 'allforone', purpose, 32));
  derived.set(name, secret);

  return secret;
}

/** Each command asks for its own again: a handful for as long as the process lives. */
const derived = new Map<string, Buffer>();
