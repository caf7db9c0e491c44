import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.ts';

/** A path of the web app or the API, as `/account/security`. */
export type AppPath = `/${string}`;

/**
 * The address people reach us at, for links that leave the program. Never taken from a request: a
 * `Host` header is whatever its sender likes.
 */
@Injectable()
export class PublicAddress {
  private origin: string;

  constructor(config: AppConfig) {
    this.origin = config.publicUrl ?? `http://${config.host}:${String(config.port)}`;
    this.isFixed = config.publicUrl !== null;
  }

  private readonly isFixed: boolean;

  /** Known once the server listens, as the port may have been chosen then. */
  listensAt(address: string): void {
    if (!this.isFixed) this.origin = address;
  }

  urlOf(path: AppPath): string {
    // A second slash would make it somebody else's address.
    return new URL(path.replace(/^\/[/\\]+/, '/'), this.origin).href;
  }
}
