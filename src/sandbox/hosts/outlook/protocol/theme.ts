/** The payload of officeThemeChanged: colours as whole numbers in a JSON string inside an array (host protocol, section 1.8). */
export function themeEvent(dark: boolean): readonly [string] {
  const colours = dark
    ? {
        bodyBackgroundColor: 0x1f1f1f,
        bodyForegroundColor: 0xffffff,
        controlBackgroundColor: 0x292929,
        controlForegroundColor: 0xffffff,
      }
    : {
        bodyBackgroundColor: 0xffffff,
        bodyForegroundColor: 0x242424,
        controlBackgroundColor: 0xf5f5f5,
        controlForegroundColor: 0x242424,
      }
  return [JSON.stringify(colours)]
}
