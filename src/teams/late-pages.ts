import { latePage } from './late-page.tsx'

/** The pages behind the list. Each comes when it is first opened, so that the list is there without waiting for them. */
export const AdminPage = latePage(async () => (await import('./admin/admin-page.tsx')).AdminPage)
export const CasePage = latePage(async () => (await import('./case/case-page.tsx')).CasePage)
export const CommitmentsPage = latePage(
  async () => (await import('./commitments/commitments-page.tsx')).CommitmentsPage,
)
export const DoorPage = latePage(async () => (await import('./door/door-page.tsx')).DoorPage)
export const IbPage = latePage(async () => (await import('./ib/ib-page.tsx')).IbPage)
export const MeetingPage = latePage(async () => (await import('./meeting/meeting-page.tsx')).MeetingPage)
export const NewCase = latePage(async () => (await import('./new-case/new-case.tsx')).NewCase)
export const NewMeeting = latePage(async () => (await import('./meeting/new-meeting.tsx')).NewMeeting)
export const ReportPage = latePage(async () => (await import('./report/report-page.tsx')).ReportPage)
