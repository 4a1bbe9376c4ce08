import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Frees what a stage of a build no longer needs, before the next one asks for more: left alone, the engine lets a large heap
 * grow by half before it collects. Takes a second for a gigabyte. There is no other way to ask while a program runs.
 */
export function spareMemory(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('typeof gc === "function" ? gc : null')
  setFlagsFromString('--no-expose-gc')
  if (typeof collect === 'function') collect()
}
