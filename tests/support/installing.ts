/** Programs that tests need and a machine may not have. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether Debian's packages can be installed without asking anybody. */
export const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

export function runInstaller(command: string): boolean {
  console.log(`$ ${command}`)
  return spawnSync(command, { stdio: 'inherit', shell: true }).status === 0
}
