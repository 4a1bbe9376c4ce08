// Before the first paint: how the reader wants to read, and whether they were here before. Storage may hold anything.
try {
  var kept = JSON.parse(localStorage.getItem('verbatim-settings') || '{}')
  ;['theme', 'size', 'typeface'].forEach(function (name) {
    if (typeof kept[name] === 'string') document.documentElement.dataset[name] = kept[name]
  })
} catch {}
try {
  var slug = location.pathname.split('/').at(-2)
  var isKnown = slug && (localStorage.getItem('verbatim-places') || '').includes('"' + slug + '":')
  if (isKnown && !location.hash) document.documentElement.dataset.resume = ''
} catch {}

// After it: the scripts. A page in the background is not painted.
var scripts = document.querySelector('meta[name="verbatim-scripts"]')
var start = function () {
  var files = scripts ? scripts.content.split(' ') : []
  scripts = null
  files.forEach(function (file) {
    var link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = file
    document.head.append(link)
  })
  if (files[0]) import(files[0])
}
if (document.hidden) start()
document.addEventListener('visibilitychange', start)
requestAnimationFrame(function () {
  setTimeout(start)
})

// Pressed before they are there: `main.tsx` presses it again.
var early
addEventListener('click', function (event) {
  early = event.target
})
