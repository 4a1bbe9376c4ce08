/** How the reader wants to read: kept by the browser alone, as attributes of the root element, which the stylesheet reads. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'sepia' | 'dark'
  readonly size: 'small' | 'medium' | 'large' | 'largest'
  readonly typeface: 'serif' | 'sans' | 'legible'
  readonly keys: 'on' | 'off'
}

export type Setting = keyof Settings

export const choices: { readonly [S in Setting]: readonly Settings[S][] } = {
  theme: ['system', 'light', 'sepia', 'dark'],
  size: ['small', 'medium', 'large', 'largest'],
  typeface: ['serif', 'sans', 'legible'],
  keys: ['on', 'off'],
}

export const usualSettings: Settings = { theme: 'system', size: 'medium', typeface: 'serif', keys: 'on' }

/** `public/settings.js` reads the same before the first paint. */
const storageKey = 'verbatim-settings'

function oneOf<S extends Setting>(setting: S, kept: object): Settings[S] {
  const value: unknown = setting in kept ? Object.entries(kept).find(([key]) => key === setting)?.[1] : undefined
  return choices[setting].find((choice) => choice === value) ?? usualSettings[setting]
}

/** What is kept; the usual where storage is refused, or holds something else. */
export function readSettings(): Settings {
  let kept: unknown = null
  try {
    kept = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
  } catch {
    // Nothing can be kept here, or what is kept is damaged.
  }
  if (typeof kept !== 'object' || kept === null) return usualSettings
  return {
    theme: oneOf('theme', kept),
    size: oneOf('size', kept),
    typeface: oneOf('typeface', kept),
    keys: oneOf('keys', kept),
  }
}

/** Changes the page at once. Returns whether the browser keeps it for the next page as well. */
export function applySettings(settings: Settings): boolean {
  const { dataset } = document.documentElement
  dataset['theme'] = settings.theme
  dataset['size'] = settings.size
  dataset['typeface'] = settings.typeface
  try {
    localStorage.setItem(storageKey, JSON.stringify(settings))
    return true
  } catch {
    return false
  }
}
