// Before the first paint, so that nothing flashes or moves: how the reader wants to read, and whether they were here
// before. Storage may be refused, or hold anything.
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
