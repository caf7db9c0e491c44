import { decodeBase64 } from './decode-base64.ts';
import { SCAN_WASM_BASE64 } from './scan.gen.ts';
import { Instance, Memory, Module, type WasmMemory } from './web-assembly.ts';

/** What the compiled kernel answers; the sources are the *.as.ts files beside this one. */
export interface Kernel {
  readonly memory: WasmMemory;
  /** Ranks the agencies of the first blocks against the request; returns how many are eligible. */
  scan(blocks: number): number;
  rankedCount(): number;
  /** Place of an id, given as two big-endian halves in memory order, or -1. */
  find(agencies: number, high: bigint, low: bigint): number;
}

type KernelExports = Omit<Kernel, 'memory'>;

/** Compiled once; every index has its own instance and memory. */
let compiled: object | null = null;

export function openKernel(): Kernel {
  compiled ??= new Module(decodeBase64(SCAN_WASM_BASE64));
  const memory = new Memory({ initial: 1 });
  const { exports } = new Instance(compiled, { env: { memory } });
  const { scan, rankedCount, find } = exports as KernelExports;
  return { memory, scan, rankedCount, find };
}
