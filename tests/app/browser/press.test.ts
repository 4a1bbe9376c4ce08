import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isPressed, onRelease } from '../../../src/app/browser/press.ts'

const told = vi.fn<() => void>()
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<main><a href="/">row</a><select></select></main><footer></footer>'
  stop = onRelease(told)
})
afterEach(() => {
  stop()
  told.mockReset()
  vi.useRealTimers()
})

function send(type: string, on: string | Window = 'a', more: PointerEventInit = {}) {
  const target = typeof on === 'string' ? document.querySelector(on) : on
  target?.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, buttons: 1, ...more }))
}

describe('a pointer that goes down', () => {
  it('is told to nobody, and holds', () => {
    send('pointerdown')
    expect(isPressed()).toBe(true)
    expect(told).not.toHaveBeenCalled()
  })

  it.each([
    ['beside the page’s own part', 'footer', {}],
    ['on a menu, whose release the browser keeps', 'select', {}],
    ['with the button for the browser’s menu', 'a', { button: 2 }],
  ])('holds nothing %s', (_, on, more) => {
    send('pointerdown', on, more)
    expect(isPressed()).toBe(false)
  })
})

describe('a pointer that is down', () => {
  beforeEach(() => send('pointerdown'))

  it.each([
    ['the click', 'click', 'a', {}],
    ['a scroll by touch', 'pointercancel', 'a', {}],
    ['coming back with no button down', 'pointermove', 'a', { buttons: 0 }],
    ['the browser’s menu', 'contextmenu', 'a', {}],
    ['a letter that is typed', 'input', 'a', {}],
    ['another window', 'blur', window, {}],
  ])('is up after %s', (_, type, on, more) => {
    send(type, on, more)
    expect(isPressed()).toBe(false)
    expect(told).toHaveBeenCalledOnce()
  })

  it.each([
    ['while it moves', 'pointermove', {}],
    ['when another one is up', 'pointerup', { pointerId: 2 }],
    ['when another one moves', 'pointermove', { pointerId: 2, buttons: 0 }],
  ])('holds %s', (_, type, more) => {
    send(type, 'a', more)
    vi.advanceTimersByTime(1000)
    expect(isPressed()).toBe(true)
  })

  it('holds until the click that follows its release, which may not come', () => {
    send('pointerup')
    expect(isPressed()).toBe(true)
    vi.advanceTimersByTime(200)
    expect(isPressed()).toBe(false)
  })

  it('holds nothing for ever when its release is never told', () => {
    vi.advanceTimersByTime(10_000)
    expect(isPressed()).toBe(false)
    expect(told).toHaveBeenCalledOnce()
  })
})
