/** The part of the package that is used; it comes without types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export interface TextFragment {
    readonly textStart: string
    readonly textEnd?: string
    readonly prefix?: string
    readonly suffix?: string
  }
  export const GenerateFragmentStatus: { readonly SUCCESS: number }
  export function generateFragmentFromRange(range: Range): { readonly status: number; readonly fragment?: TextFragment }
}
