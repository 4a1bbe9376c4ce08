/** Who a speaker is in the words of the articles, and which other printed names were taken for this one: never in silence. */
import type { SpeakerDetails, SpeakerLink } from '../../text/pages.ts'
import { paths } from '../links.ts'
import { speakerWords } from '../words/speaker-words.ts'
import { Link } from './link.tsx'

const say = speakerWords.speakerPage

/** A common surname may be that of hundreds. */
const mostNamed = 6

function Maybe({ others }: { readonly others: readonly SpeakerLink[] }) {
  const named = others.slice(0, mostNamed)
  const more = others.length - named.length
  const names = [...named.map(({ name }) => name), ...(more > 0 ? [say.others(more)] : [])]
  const slugs = new Map(named.map(({ name, slug }) => [name, slug]))
  // The sentence is put together by the language; its names become links where they stand in it.
  const mark = '\u0000'
  const sentence = say.maybe(names.map((name) => mark + name + mark))
  return (
    <p className="hint">
      {sentence.split(mark).map((part, index) => {
        const slug = index % 2 === 1 ? slugs.get(part) : undefined
        return slug ? (
          <Link key={part} to={paths.speaker(slug)}>
            {part}
          </Link>
        ) : (
          part
        )
      })}
    </p>
  )
}

export function KnownAs({ speaker: { name, forms, description, maybe } }: { readonly speaker: SpeakerDetails }) {
  const others = forms.filter((form) => form.name !== name)
  const printed = [...new Set(others.map((form) => form.name))]
  const more = printed.length - mostNamed
  return (
    <>
      {description && <p>{say.described(description.words, description.articles, description.of)}</p>}
      {maybe.length > 0 && <Maybe others={maybe} />}
      {others.length > 0 && (
        <details>
          <summary>
            {say.alsoWritten(printed.slice(0, mostNamed))} {more > 0 && say.andMore(more)}
          </summary>
          <ul>
            {others.map(({ ground, name: other, quotations, articles }) => (
              <li key={`${ground} ${other}`}>{say.form(other, quotations, articles, ground)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
