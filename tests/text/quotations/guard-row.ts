/**
 * One row a guard: what the rules of names, coreference and weighing keep from happening, each with a text in which it would
 * happen without its rule.
 */
export type Row<Answer> = readonly [guard: string, text: string, answer: Answer]
