import type { AboutPage, Download } from '../../text/pages.ts'
import { publishedReport } from '../../text/report.ts'
import type { Library } from '../library/library-types.ts'
import { libraryExports } from './exports.ts'
import { recordFiles } from './record-files.ts'

export const aboutPath = '/about/'

export function aboutPage(library: Library): AboutPage {
  const { site, report, language } = library
  const { titled, about, aboutDescription } = language.pageWords
  return {
    kind: 'about',
    path: aboutPath,
    title: titled(about, site.title),
    description: aboutDescription,
    site,
    report: publishedReport(report),
    downloads: downloadsOf(library),
  }
}

function downloadsOf(library: Library): Download[] {
  return [
    ...[...recordFiles(library).keys()].map((path): Download => ({ kind: 'records', path })),
    ...[...libraryExports].map(([path, { label }]): Download => ({ kind: 'quotations', path, format: label })),
  ]
}
