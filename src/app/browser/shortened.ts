const mostChars = 80

/** What a reader typed, as a sentence about it repeats it: pasted pages would fill the screen. */
export function shortened(typed: string): string {
  return typed.length > mostChars
    ? `${Array.from(typed.slice(0, 2 * mostChars))
        .slice(0, mostChars)
        .join('')}…`
    : typed
}
