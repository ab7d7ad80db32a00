import { lazy } from 'react'

/** The pages behind the list. Each comes when it is first opened, so that the list is there without waiting for them. */
export const AdminPage = lazy(async () => ({ default: (await import('./admin/admin-page.tsx')).AdminPage }))
export const CasePage = lazy(async () => ({ default: (await import('./case/case-page.tsx')).CasePage }))
export const CommitmentsPage = lazy(async () => ({
  default: (await import('./commitments/commitments-page.tsx')).CommitmentsPage,
}))
export const DoorPage = lazy(async () => ({ default: (await import('./door/door-page.tsx')).DoorPage }))
export const IbPage = lazy(async () => ({ default: (await import('./ib/ib-page.tsx')).IbPage }))
export const MeetingPage = lazy(async () => ({
  default: (await import('./meeting/meeting-page.tsx')).MeetingPage,
}))
export const NewCase = lazy(async () => ({ default: (await import('./new-case/new-case.tsx')).NewCase }))
export const NewMeeting = lazy(async () => ({
  default: (await import('./meeting/new-meeting.tsx')).NewMeeting,
}))
export const ReportPage = lazy(async () => ({
  default: (await import('./report/report-page.tsx')).ReportPage,
}))
