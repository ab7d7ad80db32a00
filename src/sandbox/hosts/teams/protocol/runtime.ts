/** What the host can do, as teams-js wants to be told (host protocol, section 3). A capability left out is "not supported". */
export const runtime = JSON.stringify({
  apiVersion: 4,
  isLegacyTeams: false,
  isNAAChannelRecommended: true,
  supports: {
    app: { notifySuccessResponse: {} },
    pages: { config: {}, tabs: {}, backStack: {}, appButton: {}, currentApp: {} },
    dialog: { url: { parentCommunication: {} }, update: {}, card: {} },
    teamsCore: {},
    nestedAppAuth: {},
  },
})
