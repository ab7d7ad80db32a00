/** Named property on the mail that holds our draft; always this spelling, Graph compares ids as text. */
export const draftProperty = 'String {7c1f0b8e-4d0a-4b57-9a38-52b1b1f0a6d4} Name AnkomstDraft'
