import { Serializers } from 'moleculer';

/** What an action answered in another process, as it came: read by who needs it, passed on by who does not. */
export class Answer {
  /** JSON. A string: as bytes of its own, it would cost each who passes it on more than its copy saves. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Of an envelope: from here to the closing brace is the answer. Ids and names of nodes come before, nothing else. */
const beforeAnswer = ',"ends":"answer","data":';
const response = 'RES';

type Packet = Record<string, unknown>;

/**
 * JSON as Moleculer writes it, with the answer at the end, so that who passes it on need not read it. What came with
 * the question does not go back with the answer: nobody reads it there.
 */
export class Packets extends Serializers.Base {
  override serialize(packet: Packet, type?: string): Buffer {
    if (type !== response || !packet.success || packet.stream) return Buffer.from(JSON.stringify(packet));
    const { data, meta: _asked, ...envelope } = packet;

    return Buffer.from(
      `${JSON.stringify(envelope).slice(0, -1)}${beforeAnswer}${JSON.stringify(data) ?? 'null'}}`,
    );
  }

  override deserialize(packet: Buffer, type?: string): Packet {
    const end = type === response ? packet.indexOf(beforeAnswer) : -1;
    if (end < 0) return JSON.parse(packet.toString());
    const envelope = JSON.parse(`${packet.subarray(0, end)}}`);

    return {
      ...envelope,
      data: new Answer(packet.toString('utf8', end + beforeAnswer.length, packet.length - 1)),
    };
  }
}

export const readAnswer = (reply: unknown): unknown => (reply instanceof Answer ? reply.toJSON() : reply);
