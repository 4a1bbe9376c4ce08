/** What an article's page says of how it differs from its file. Only that page fetches it. */
export const noteWords = {
  hidden: 'Names in this article were withheld by the owner of this library.',
  renamed: 'Names in this article were changed by the owner of this library.',
  joined: 'The file breaks its lines by hand; they are shown joined to paragraphs.',
  links: 'Addresses in this text:',
  exchangedText: 'Another text was published here before. A link may mean that one.',
  similarText: (isMost: boolean) => `${isMost ? 'Most' : 'Part'} of its text stands in:`,
} as const
