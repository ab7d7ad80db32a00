import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.ts'

/** `npm run icons`: draws assets/*.svg into the PNG sizes that Teams, Outlook and both manifests ask for. */

/** The add-in-only twin must look different from the unified app while both buttons show: the same drawing on another ground. */
const twinGround = (svg: string) => svg.replace('#1b4f8a', '#4b3a7a')
const asItIs = (svg: string) => svg
const outlookSizes = [16, 32, 64, 80, 128]

const drawings: [svg: string, png: string, pixels: number, change: (svg: string) => string][] = [
  ...outlookSizes.map((size): (typeof drawings)[number] => ['icon.svg', `icon-${size}.png`, size, asItIs]),
  ...outlookSizes.map((size): (typeof drawings)[number] => [
    'icon.svg',
    `twin-${size}.png`,
    size,
    twinGround,
  ]),
  ['icon.svg', 'color.png', 192, asItIs],
  ['icon-outline.svg', 'outline.png', 32, asItIs],
]

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const [svg, png, pixels, change] of drawings) {
  await page.setViewportSize({ width: pixels, height: pixels })
  const image = Buffer.from(change(readFileSync(`assets/${svg}`, 'utf8'))).toString('base64')
  await page.setContent(
    `<style>*{margin:0}</style><img width="${pixels}" height="${pixels}" src="data:image/svg+xml;base64,${image}">`,
  )
  await page.screenshot({ path: `assets/${png}`, omitBackground: true })
  console.log(`assets/${png} ${pixels}×${pixels}`)
}
await browser.close()
