// Before the first paint, so that nothing flashes: how the reader wants to read. Storage may be refused, or hold anything.
try {
  var kept = JSON.parse(localStorage.getItem('verbatim-settings') || '{}')
  ;['theme', 'size', 'typeface'].forEach(function (name) {
    if (typeof kept[name] === 'string') document.documentElement.dataset[name] = kept[name]
  })
} catch {}
