/** What the tests use of citation-js, which brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      readonly chain: (
        text: string,
        options?: { readonly generateGraph?: boolean },
      ) => readonly Record<string, unknown>[]
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
