/** Whether the owner said that two printed names are two people's. */
export type AreApart = (a: string, b: string) => boolean
