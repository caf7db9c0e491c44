import pg from 'pg';
import { databaseLimits } from './data-source.ts';
import type { DatabaseUrl } from './database-url.ts';

export interface NoticeListener {
  readonly onChange: (payload: string) => void;
  /** After every connection: what happened before it was not heard. */
  readonly onConnect: () => Promise<void>;
}

const HEARTBEAT_MS = 10_000;
const HEARTBEAT_TIMEOUT_MS = 3_000;
const RETRY_MS = 500;

/**
 * Notices of one channel, over a connection of their own. A connection that died without a word is
 * found by the heartbeat; every new one starts with `onConnect`.
 */
export abstract class NoticeConnection {
  private client: pg.Client | null = null;
  private listener: NoticeListener | null = null;
  private timer: NodeJS.Timeout | null = null;
  private isClosed = false;

  /** `statement` is the whole LISTEN: a channel is a name, which no parameter can stand for. */
  constructor(
    private readonly url: DatabaseUrl,
    private readonly statement: string,
  ) {}

  /** The first connection must succeed; later ones are tried until they do. */
  async listen(listener: NoticeListener): Promise<void> {
    this.listener = listener;
    await this.connect(listener);
  }

  /** Begins anew with a full `onConnect`. */
  reconnect(): void {
    const { client } = this;
    this.client = null;
    client?.removeAllListeners('error').on('error', () => undefined);
    void client?.end().catch(() => undefined);
    this.schedule(RETRY_MS, () => this.tryConnect());
  }

  async close(): Promise<void> {
    this.isClosed = true;
    if (this.timer !== null) clearTimeout(this.timer);
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async tryConnect(): Promise<void> {
    if (this.listener === null) return;
    await this.connect(this.listener).catch(() => this.reconnect());
  }

  private async connect({ onChange, onConnect }: NoticeListener): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url.value,
      application_name: 'raccordo-notices',
      connectionTimeoutMillis: databaseLimits(this.url.value).connectionTimeoutMillis,
      query_timeout: HEARTBEAT_TIMEOUT_MS,
      keepAlive: true,
    });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ payload }) => {
      if (payload !== undefined) onChange(payload);
    });
    this.client = client;
    await client.connect();
    await client.query(this.statement);
    await onConnect();
    this.beat(client);
  }

  private lost(client: pg.Client): void {
    if (this.client === client && !this.isClosed) this.reconnect();
  }

  private beat(client: pg.Client): void {
    this.schedule(HEARTBEAT_MS, async () => {
      try {
        await client.query('SELECT 1');
        this.beat(client);
      } catch {
        this.lost(client);
      }
    });
  }

  private schedule(ms: number, work: () => Promise<void>): void {
    if (this.timer !== null) clearTimeout(this.timer);
    if (this.isClosed) return;
    this.timer = setTimeout(() => void work(), ms);
    this.timer.unref();
  }
}
