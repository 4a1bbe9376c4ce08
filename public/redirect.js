// An old address leads to its new one. A refresh by the page itself would lose the fragment that names a quotation.
const link = document.querySelector('a')
if (link) {
  link.hash ||= location.hash
  location.replace(link.href)
}
