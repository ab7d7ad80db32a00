import type { SignInState } from './token-source.ts'

/**
 * What Entra's numbers mean to a person. Microsoft warns that the numbers may change, so an unknown one only falls back to the
 * library's own code, never to silence. Source: learn.microsoft.com/entra/identity-platform/reference-error-codes (names beside the
 * numbers are that page's; 90093 and 90095 also learn.microsoft.com/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error).
 */
const numbers: Readonly<Record<number, SignInState>> = {
  65001: 'consent-missing', // DelegationDoesNotExist
  65004: 'declined', // UserDeclinedConsent
  90093: 'admin-consent', // GraphUserUnauthorized: permissions that the person may not grant
  90094: 'admin-consent', // AdminConsentRequired
  90095: 'admin-consent', // the same, where the person can send a request to the administrator
  50105: 'not-assigned', // EntitlementGrantsNotFound
  50129: 'blocked', // DeviceIsNotWorkplaceJoined
  50131: 'blocked', // ConditionalAccessFailed
  53000: 'blocked', // DeviceNotCompliant
  53001: 'blocked', // DeviceNotDomainJoined
  53002: 'blocked', // ApplicationUsedIsNotAnApprovedApp
  53003: 'blocked', // BlockedByConditionalAccess
  53010: 'blocked', // ProofUpBlockedDueToSecurityInfoAcr
  53011: 'blocked', // blocked by risk in the home tenant
  530034: 'blocked', // DelegatedAdminBlockedDueToSuspiciousActivity
  530035: 'blocked', // BlockedBySecurityDefaults
  16000: 'interaction', // SelectUserAccount
  50058: 'interaction', // UserInformationNotProvided: nobody is signed in
  50072: 'interaction', // UserStrongAuthEnrollmentRequiredInterrupt
  50074: 'interaction', // UserStrongAuthClientAuthNRequiredInterrupt
  50076: 'interaction', // UserStrongAuthClientAuthNRequired
  50078: 'interaction', // UserStrongAuthExpired
  50079: 'interaction', // UserStrongAuthEnrollmentRequired
  50132: 'interaction', // SsoArtifactInvalidOrExpired
  50133: 'interaction', // SsoArtifactRevoked
  50158: 'interaction', // ExternalSecurityChallenge
  50173: 'interaction', // FreshTokenNeeded
  53004: 'interaction', // ProofUpBlockedDueToRisk: a second factor must be registered
  70008: 'interaction', // ExpiredOrRevokedGrant
  70043: 'interaction', // BadTokenDueToSignInFrequency
  700082: 'interaction', // ExpiredOrRevokedGrantInactiveToken
  700084: 'interaction', // the refresh token of a page has its fixed end
}

/** The state that the first known number in Entra's message stands for, or null. */
export function entraStateOf(message: string): SignInState | null {
  for (const [, number] of message.matchAll(/AADSTS(\d+)/g)) {
    const state = numbers[Number(number)]
    if (state !== undefined) return state
  }
  return null
}
