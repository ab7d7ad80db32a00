/** What the host can do, as teams-js wants to be told (host protocol, section 3). A capability left out is "not supported". */
const abilities = {
  apiVersion: 4,
  isLegacyTeams: false,
  supports: {
    app: { notifySuccessResponse: {} },
    pages: { config: {}, tabs: {}, backStack: {}, appButton: {}, currentApp: {} },
    dialog: { url: { parentCommunication: {} }, update: {}, card: {} },
    teamsCore: {},
    nestedAppAuth: {},
    people: {},
  },
}

export const runtimeOf = (nestedAuth: boolean) =>
  JSON.stringify({ ...abilities, isNAAChannelRecommended: nestedAuth })
