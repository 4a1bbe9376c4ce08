/** The ledger is a file like any other, and may hold anything: nothing is written outside the folders that pages have. */
export function isPathPart(name: string): boolean {
  return !/^\.{0,2}$|[/\\\0]/.test(name)
}
