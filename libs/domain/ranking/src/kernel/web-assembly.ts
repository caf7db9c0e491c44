/**
 * The few names of WebAssembly used here: the standard is the same in Node and in browsers, but its
 * types come with the DOM or Node, and a domain library has neither.
 */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface WasmApi {
  readonly Memory: new (limits: { initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Record<string, Record<string, unknown>>,
  ) => { readonly exports: unknown };
}

declare const WebAssembly: WasmApi;

export const { Memory, Module, Instance } = WebAssembly;
export type { WasmMemory };

export const PAGE_BYTES = 65_536;
