import { texts } from './texts.ts'
import type { PackageValues } from './values.ts'

const sizes = [16, 32, 80] as const
const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** A text of the resources in Swedish with its English override; ids are at most 32 characters. */
const string = (id: string, sv: string, en: string) =>
  `<bt:String id="${id}" DefaultValue="${escaped(sv)}"><bt:Override Locale="en-US" Value="${escaped(en)}"/></bt:String>`

const resources = (host: string) => `
      <Resources>
        <bt:Images>
          ${sizes.map((size) => `<bt:Image id="icon${size}" DefaultValue="${host}/assets/twin-${size}.png"/>`).join('\n          ')}
        </bt:Images>
        <bt:Urls>
          <bt:Url id="paneUrl" DefaultValue="${host}/outlook.html"/>
        </bt:Urls>
        <bt:ShortStrings>
          ${string('groupLabel', texts.sv.groupLabel, texts.en.groupLabel)}
          ${string('buttonLabel', texts.sv.buttonLabel, texts.en.buttonLabel)}
        </bt:ShortStrings>
        <bt:LongStrings>
          ${string('buttonTip', texts.sv.buttonTip, texts.en.buttonTip)}
        </bt:LongStrings>
      </Resources>`

const surface = (pinning: boolean) => `
            <ExtensionPoint xsi:type="MessageReadCommandSurface">
              <OfficeTab id="TabDefault">
                <Group id="ankomstGroup">
                  <Label resid="groupLabel"/>
                  <Control xsi:type="Button" id="ankomstOpen">
                    <Label resid="buttonLabel"/>
                    <Supertip>
                      <Title resid="buttonLabel"/>
                      <Description resid="buttonTip"/>
                    </Supertip>
                    <Icon>
                      ${sizes.map((size) => `<bt:Image size="${size}" resid="icon${size}"/>`).join('\n                      ')}
                    </Icon>
                    <Action xsi:type="ShowTaskpane">
                      <SourceLocation resid="paneUrl"/>${pinning ? '\n                      <SupportsPinning>true</SupportsPinning>' : ''}
                    </Action>
                  </Control>
                </Group>
              </OfficeTab>
            </ExtensionPoint>`

/** Pinning and shared folders exist from version 1.1 of the overrides on, which has to stand inside 1.0. */
const overrides = (host: string, version: '1_0' | '1_1', inner: string) => `
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides${version === '1_1' ? '/1.1' : ''}" xsi:type="VersionOverridesV${version}">
      <Requirements>
        <bt:Sets DefaultMinVersion="1.8">
          <bt:Set Name="Mailbox"/>
        </bt:Sets>
      </Requirements>
      <Hosts>
        <Host xsi:type="MailHost">
          <DesktopFormFactor>${version === '1_1' ? '\n            <SupportsSharedFolders>true</SupportsSharedFolders>' : ''}${surface(version === '1_1')}
          </DesktopFormFactor>
        </Host>
      </Hosts>${resources(host)}${inner}
    </VersionOverrides>`

/**
 * The add-in-only manifest for Outlook on Mac and for builds without the unified one; the same pane, its own id, name and icons
 * as Microsoft's page on duplicate add-ins asks. No `MobileFormFactor`: on phones the personal tab is the way in. Without a client id
 * (level 0) it asks to read the open mail alone.
 */
export function addInOnlyManifest(values: Omit<PackageValues, 'appId'>): string {
  const { host, clientId } = values
  const { sv, en } = texts
  const both = (tag: string, swedish: string, english: string) =>
    `<${tag} DefaultValue="${escaped(swedish)}"><Override Locale="en-US" Value="${escaped(english)}"/></${tag}>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="MailApp">
  <Id>${values.twinId}</Id>
  <Version>${values.version}.0</Version>
  <ProviderName>Ankomst</ProviderName>
  <DefaultLocale>sv-SE</DefaultLocale>
  ${both('DisplayName', sv.twinName, en.twinName)}
  ${clientId === null ? both('Description', sv.readingShort, en.readingShort) : both('Description', sv.descriptionShort, en.descriptionShort)}
  <IconUrl DefaultValue="${host}/assets/twin-64.png"/>
  <HighResolutionIconUrl DefaultValue="${host}/assets/twin-128.png"/>
  <SupportUrl DefaultValue="${host}/terms.html"/>
  <AppDomains>
    <AppDomain>${host}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Mailbox"/>
  </Hosts>
  <Requirements>
    <Sets>
      <Set Name="Mailbox" MinVersion="1.8"/>
    </Sets>
  </Requirements>
  <FormSettings>
    <Form xsi:type="ItemRead">
      <DesktopSettings>
        <SourceLocation DefaultValue="${host}/outlook.html"/>
        <RequestedHeight>250</RequestedHeight>
      </DesktopSettings>
    </Form>
  </FormSettings>
  <Permissions>${clientId === null ? 'ReadItem' : 'ReadWriteMailbox'}</Permissions>
  <Rule xsi:type="ItemIs" ItemType="Message" FormType="Read"/>
  <DisableEntityHighlighting>true</DisableEntityHighlighting>${overrides(host, '1_0', overrides(host, '1_1', ''))}
</OfficeApp>
`
}
