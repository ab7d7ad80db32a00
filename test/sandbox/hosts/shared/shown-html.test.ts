/** @jest-environment jsdom */
import { shownHtml } from '../../../../src/sandbox/hosts/shared/shown-html.ts'

const away = 'https://t.example.net/p.gif'

test.each([
  `<img src="${away}">`,
  `<img src=" ${away}" srcset="${away} 2x">`,
  `<img src="//t.example.net/p.gif">`,
  `<video poster="${away}" src="${away}"></video>`,
  `<table background="${away}"><tr><td background="${away}">x</td></tr></table>`,
  `<p style="background:url(${away})">x</p>`,
  `<style>@import "${away}"; p{background:url(${away})}</style><p>x</p>`,
  `<svg><image href="${away}"/><image xlink:href="${away}"/></svg>`,
  `<link rel="stylesheet" href="${away}"><object data="${away}"></object><iframe src="${away}"></iframe>`,
])('nothing that a browser fetches by itself is left of %s', (html) => {
  expect(shownHtml(html)).not.toContain('t.example.net')
})

test('links, the look of the letter and pictures that it brings itself stay', () => {
  const html =
    '<p style="color:red">Hi <a href="https://city.example.org/">us</a></p><img src="data:image/gif;base64,R0">'
  const shown = document.createElement('div')
  shown.innerHTML = shownHtml(html)
  expect(shown.querySelector('p')?.getAttribute('style')).toBe('color:red')
  expect(shown.querySelector('a')?.getAttribute('href')).toBe('https://city.example.org/')
  expect(shown.querySelector('img')?.getAttribute('src')).toBe('data:image/gif;base64,R0')
})
