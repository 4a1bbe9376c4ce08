/** The words of pages and files that lead to an article: what the build writes, and what is fetched when it is wanted. */
export const enLinks = {
  redirect: (title: string) => `This article now stands at: ${title}`,
} as const
