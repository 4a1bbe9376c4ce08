/** The share of the highest of `scores` when each is raised to a power of e (softmax): how far it stands above the others. */
export function shareOfBest(scores: readonly number[]): number {
  const top = Math.max(...scores)
  return 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
}
