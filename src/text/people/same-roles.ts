/** Roles that one person has at once, or that are written short: what a senator and a lawmaker have in common. */
const lines = `
  senator sen sens senators lawmaker leader whip democrat republican candidate nominee
  representative rep reps congressman congresswoman lawmaker leader whip speaker democrat republican candidate nominee chairman
  governor gov candidate nominee
  president candidate nominee leader
  minister leader premier
  mayor candidate leader
  professor prof expert scholar scientist economist historian researcher fellow author director
  pollster strategist consultant adviser advisor analyst
  spokesman spokeswoman spokesperson aide adviser advisor director secretary manager
  director chief head president executive founder chairman chairwoman chair
  general gen commander chief officer
  judge justice
  lawyer attorney counsel
  reporter correspondent journalist columnist anchor host editor writer author`

const known = new Map<string, Set<string>>()
for (const line of lines.trim().split('\n')) {
  const words = line.trim().split(/\s+/)
  for (const word of words) known.set(word, new Set([...(known.get(word) ?? []), ...words]))
}

/** The roles that go together with a role, itself among them. */
export const sameRoles: ReadonlyMap<string, ReadonlySet<string>> = known
