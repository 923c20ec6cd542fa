import { Client, type ClientConfig, type QueryResult, types } from 'pg';
import { StatementNames } from './statement-names.ts';

/** Begins SQL whose outcome nobody waits for: it leaves together with the commit, which fails if it fails. */
export const atCommit = '/* at commit */ ';

const nothing = { rows: [], rowCount: 0, command: '', oid: 0, fields: [] } satisfies QueryResult;
const timestampWithZone = 1184;
/** The same on all connections of a process. */
const shared = new StatementNames();

/**
 * A connection that spares ways to PostgreSQL: `begin` leaves with the first statement of a transaction, what is only
 * written leaves with its `commit`, and what is asked again and again is prepared under a name. Needs `pipeline: true`.
 */
export class QuickClient extends Client {
  #begin = false;
  #last: Question[] = [];
  #names: StatementNames;

  constructor(options: ClientConfig, names = shared) {
    super(options);
    this.#names = names;
    this.setTypeParser(timestampWithZone, 'text', types.getTypeParser(timestampWithZone, 'text'));
  }

  // biome-ignore lint/suspicious/noExplicitAny: stands in for the many signatures of pg.
  override query(question: any, values?: any): any {
    if (typeof question !== 'string') return super.query(question, values);
    if (question === 'begin') return this.#postponeBegin();
    if (question.startsWith(atCommit)) return this.#postpone({ text: question, values });
    if (question === 'commit') return this.#finish();
    if (question === 'rollback') return this.#giveUp();

    return this.#together(() => this.#ask({ text: question, values }));
  }

  async #postponeBegin(): Promise<QueryResult> {
    this.#begin = true;

    return nothing;
  }

  async #postpone(question: Question): Promise<QueryResult> {
    this.#last.push(question);

    return nothing;
  }

  async #finish(): Promise<QueryResult> {
    const last = this.#last.splice(0);
    if (this.#begin && last.length === 0) return this.#nothingBegun('COMMIT');
    const outcomes = await Promise.allSettled(
      this.#together(() => [...last.map((question) => this.#ask(question)), super.query('commit')]),
    );
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;

    return (outcomes.at(-1) as PromiseFulfilledResult<QueryResult>).value;
  }

  async #giveUp(): Promise<QueryResult> {
    this.#last = [];
    if (this.#begin) return this.#nothingBegun('ROLLBACK');

    return super.query('rollback');
  }

  #nothingBegun(command: string): QueryResult {
    this.#begin = false;

    return { ...nothing, command };
  }

  /** In one packet, after the `begin` that waits for it. What follows one that failed may not be kept. */
  #together<Sent>(send: () => Sent): Sent {
    const { stream } = this.connection;
    stream.cork();
    try {
      if (this.#begin) super.query('begin').catch(() => stream.destroy());
      this.#begin = false;
      return send();
    } finally {
      stream.uncork();
    }
  }

  async #ask({ text, values }: Question): Promise<QueryResult> {
    if (!values?.length) return super.query(text);
    const query = { text, values: [...values] };
    try {
      return await super.query({ ...query, name: this.#names.of(text) });
    } catch (error) {
      if ((error as { code?: string }).code !== planNoLongerFits) throw error;
      this.#names.forget(text);
      if (this.getTransactionStatus() !== 'I') throw error;

      return super.query(query);
    }
  }
}

/** Of a table that was changed since: only a transaction that has begun must fail. */
const planNoLongerFits = '0A000';

interface Question {
  text: string;
  values?: readonly unknown[];
}
