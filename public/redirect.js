// An article's old address leads to its new one. A refresh by the page itself would lose the fragment that names a quotation.
const link = document.querySelector('a')
if (link) location.replace(link.href + location.hash)
