import { Fragment } from 'react'
import type { ArticleRow } from '../../text/pages.ts'
import { paths } from '../links.ts'
import { words } from '../words/words.ts'
import { Link } from './link.tsx'
import { listWords } from '../words/list-words.ts'

/** Outlet, section, date and size of an article in a list, and how many matches a filter found in it. */
export function RowFacts({ row, matches = 0 }: { readonly row: ArticleRow; readonly matches?: number }) {
  return (
    <ul className="facts">
      {matches > 0 && <li>{words.matches(matches)}</li>}
      {row.outlet !== null && (
        <li>
          <cite lang={row.lang ?? undefined}>{row.outlet.value}</cite>
        </li>
      )}
      {row.section !== null && (
        <li>
          <span lang={row.lang ?? undefined}>{row.section.value}</span>
        </li>
      )}
      {row.date !== null && (
        <li>
          <time dateTime={row.date.value}>{words.date(row.date.value)}</time>
        </li>
      )}
      <li>{words.words(row.words)}</li>
      <li>{words.quotations(row.quotations)}</li>
    </ul>
  )
}

const shownNames = 5

/** Who is quoted in an article. */
export function Quoted({ row }: { readonly row: ArticleRow }) {
  const { speakers, quotations, lang } = row
  if (speakers.length === 0) {
    return (
      <p className="quoted">{quotations === 0 ? listWords.filter.nobodyQuoted : listWords.filter.noSpeakerNamed}</p>
    )
  }
  const shown = speakers.slice(0, shownNames)
  const between = listWords.between(shown.length)
  return (
    <p className="quoted">
      {listWords.filter.quoted}{' '}
      {shown.map(({ name, slug }, i) => (
        <Fragment key={`${name} ${slug}`}>
          {slug === null ? (
            <span lang={lang ?? undefined}>{name}</span>
          ) : (
            <Link to={paths.speaker(slug)} lang={lang ?? undefined}>
              {name}
            </Link>
          )}
          {between[i]}
        </Fragment>
      ))}
      {speakers.length > shownNames && ` ${listWords.filter.quotedMore(speakers.length - shownNames)}`}
    </p>
  )
}
