import { readdirSync, rmSync, statSync } from 'node:fs'
import { FilterIndexer, writeFilterIndex } from '../../src/build/filter-index.ts'
import { generatedDocuments } from '../support/generated-library.ts'
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000 }
const n = Number(process.argv[3])
rmSync('/tmp/sh/filter', { recursive: true, force: true })
const indexer = new FilterIndexer('/tmp/sh/scratch')
let t = cpu(), gen = 0, chars = 0, quotes = 0
const it = generatedDocuments(n)
for (;;) { const a = cpu(); const d = it.next(); gen += cpu() - a; if (d.done) break; chars += d.value.text.length; quotes += d.value.quotations.length; indexer.add(d.value) }
console.log('generate', gen | 0, 'add', (cpu() - t - gen) | 0, 'chars', chars / n, 'quotes', quotes / n); t = cpu()
writeFilterIndex(indexer, '/tmp/sh/filter')
console.log('finish', (cpu() - t) | 0, 'rss', (process.resourceUsage().maxRSS / 1024) | 0)
const folder = '/tmp/sh/filter/' + readdirSync('/tmp/sh/filter').find((x) => x !== 'root.bin')
const kinds = new Map<string, { files: number; bytes: number; max: number }>()
for (const f of readdirSync(folder)) { const k = f.split('-')[0]!; const e = kinds.get(k) ?? { files: 0, bytes: 0, max: 0 }; const s = statSync(`${folder}/${f}`).size; e.files++; e.bytes += s; e.max = Math.max(e.max, s); kinds.set(k, e) }
console.table(Object.fromEntries(kinds)); console.log('root', statSync('/tmp/sh/filter/root.bin').size)
