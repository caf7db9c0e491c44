/** The same ids in the same order, in the form of real ones. */
export class SequentialIds {
  private count = 0;

  nextId(): string {
    this.count += 1;
    return `01900000-0000-7000-8000-${this.count.toString(16).padStart(12, '0')}`;
  }

  nextToken(): string {
    this.count += 1;
    return this.count.toString(36).padStart(43, 'A');
  }
}
