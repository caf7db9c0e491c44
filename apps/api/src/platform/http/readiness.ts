import { Injectable } from '@nestjs/common';

/** Flips to false as the first act of stopping, before any connection is closed. */
@Injectable()
export class Readiness {
  private isStopping = false;

  get isReady(): boolean {
    return !this.isStopping;
  }

  beginStopping(): void {
    this.isStopping = true;
  }
}
