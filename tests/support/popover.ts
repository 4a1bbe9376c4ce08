/** The DOM of the component tests has no popovers: this much of one is enough to open and close a card. */
const shown = new WeakSet<HTMLElement>()

function tell(element: HTMLElement, newState: 'open' | 'closed') {
  element.dispatchEvent(Object.assign(new Event('toggle'), { oldState: '', newState }))
}

export function installPopover() {
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    shown.add(this)
    tell(this, 'open')
  }
  HTMLElement.prototype.hidePopover = function (this: HTMLElement) {
    if (shown.delete(this)) tell(this, 'closed')
  }
}
