import type { ReactNode } from 'react'
import type { AboutPage, Download } from '../../text/pages.ts'
import { certaintyCurve } from '../../text/quotations/english/certainty-curve.ts'
import type { Report, StageName, StageTime } from '../../text/report.ts'
import { aboutWords } from '../words/about-words.ts'
import { withBase } from '../links.ts'
import { KeyList } from '../parts/key-list.tsx'
import { laterWords } from '../words/later-words.ts'
import { words } from '../words/words.ts'

const say = aboutWords

function Section({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>)
}

interface FiguresProps<K extends string> {
  readonly caption: string
  readonly names: Readonly<Record<K, string>>
  readonly counts: Readonly<Record<K, number>>
}

function Figures<K extends string>({ caption, names, counts }: FiguresProps<K>) {
  // Keys of a literal record are its type's own keys.
  const keys = Object.keys(names) as K[]
  return (
    <table className="figures">
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{say.fact}</th>
          <th scope="col">{say.countHead}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key}>
            <th scope="row">{names[key]}</th>
            <td>{words.number(counts[key])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How many would be named at each least certainty, and how many of these are right. */
function Curve() {
  return (
    <table className="figures">
      <caption>{say.curve}</caption>
      <thead>
        <tr>
          {say.curveHeads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {certaintyCurve.curve.map(({ least, named, right }) => (
          <tr key={least}>
            <th scope="row">{words.number(least)}</th>
            <td>{words.number(named)}</td>
            <td>{words.number(right)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Problems({ report }: { readonly report: Report }) {
  if (report.problems.length === 0) return <p>{say.noProblems}</p>
  return (
    <>
      <h3>{say.problems}</h3>
      <ul className="problems">
        {report.problems.map(({ file, line, column, severity, what, expected }) => (
          <li key={`${file}:${line}:${column}:${what}`}>
            {severity === 'refused' && <strong>{say.refusedMark}</strong>}
            <code>{[file, line, column].filter((part) => part !== null).join(':')}</code>{' '}
            {/* What a build says to the owner is English. */}
            <span lang="en" dir="ltr">
              {say.problem(what, expected)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function secondsOf(times: readonly StageTime[]): Record<StageName, number> {
  const seconds = { scripts: 0, articles: 0, pages: 0, index: 0 }
  for (const { name, ms } of times) seconds[name] = Math.round(ms / 100) / 10
  return seconds
}

function BuildReport({ report }: { readonly report: Report }) {
  const { speech, other } = report.quotations
  return (
    <>
      <p>
        <time dateTime={report.built}>{say.built(words.date(report.built.slice(0, 10)))}</time>{' '}
        {say.reportCounts(report.articles, report.words, speech, other)}
      </p>
      <Figures caption={say.attribution} names={say.basisNames} counts={report.attribution} />
      <Figures caption={say.certaintyCounts} names={say.stepNames} counts={report.certainty} />
      <Figures caption={say.derived} names={say.derivedNames} counts={report.derived} />
      <Figures caption={say.duplicates} names={say.duplicateNames} counts={report.duplicates} />
      <Figures caption={say.shown} names={say.shownNames} counts={report.shown} />
      {report.lost !== null && <Figures caption={say.lost} names={say.lostNames} counts={report.lost} />}
      {report.times !== null && <Figures caption={say.times} names={say.timeNames} counts={secondsOf(report.times)} />}
      {report.encodings.length > 0 && (
        <>
          <h3>{say.encodings}</h3>
          <ul className="problems">
            {report.encodings.map(({ file, encoding, guessed }) => (
              <li key={file}>
                <code>{file}</code> {guessed ? say.encodingGuessed(encoding) : encoding}
              </li>
            ))}
          </ul>
        </>
      )}
      <Problems report={report} />
    </>
  )
}

function holdsOf(download: Download): string {
  return download.kind === 'records' ? say.records[download.path] : say.quotationsIn(download.format)
}

export function AboutView({ page }: { readonly page: AboutPage }) {
  const { site, report, downloads } = page
  return (
    <div className="plain">
      <h1>{say.title}</h1>
      <p className="lead">{say.made(site.title)}</p>
      <Section id="how" title={say.howTitle}>
        <Paragraphs texts={say.how} />
      </Section>
      <Section id="not-marked" title={say.notMarkedTitle}>
        <Paragraphs texts={say.notMarked} />
      </Section>
      <Section id="errors" title={say.errorsTitle}>
        <Paragraphs texts={say.errors} />
      </Section>
      <Section id="certainty" title={say.certaintyTitle}>
        <Paragraphs texts={say.certainty(certaintyCurve)} />
        <Curve />
      </Section>
      <Section id="report" title={say.reportTitle}>
        <BuildReport report={report} />
      </Section>
      <Section id="rights" title={say.rightsTitle}>
        <p>{say.rights}</p>
      </Section>
      <Section id="corrections" title={say.contactTitle}>
        {site.contact === null ? (
          <p>{say.noContact}</p>
        ) : (
          <p>
            {say.contact} <a href={site.contact}>{site.contact.replace(/^mailto:/, '')}</a>
          </p>
        )}
      </Section>
      <Section id="keys" title={say.keysTitle}>
        <KeyList keys={laterWords.keys.list} />
        <p>{say.noScript}</p>
      </Section>
      <Section id="browsers" title={say.browsersTitle}>
        <p>{say.browsers}</p>
      </Section>
      <Section id="downloads" title={say.downloadsTitle}>
        <ul>
          {downloads.map((download) => (
            <li key={download.path}>
              <a href={withBase(download.path)}>{download.path}</a> – {holdsOf(download)}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
