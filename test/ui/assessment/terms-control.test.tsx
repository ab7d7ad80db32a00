import { fireEvent, render, screen } from '@testing-library/react'
import { axe } from '../../axe.ts'
import { useState } from 'react'
import { emptyAssessment, formSteps } from '../../../src/assessment/form.ts'
import type { Assessment } from '../../../src/assessment/answers.ts'
import { bodyResolver } from '../../../src/directory/resolve-body.ts'
import { stockholmDirectory } from '../../../src/directory/stockholm-directory.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { FormStepView } from '../../../src/ui/assessment/form-step-view.tsx'
import { createI18n } from '../../../src/ui/i18n/create-i18n.ts'
import { Surface } from '../../../src/ui/theme/surface.tsx'

const edition = stockholm2016()
const context = {
  receivedBy: 'miljo',
  kinds: ['agreement' as const],
  asks: [],
  level: 'C' as const,
  topicBody: 'miljo',
  otherBodies: [],
  aid: 'none' as const,
  foreignPolicy: false,
}
const bodies = bodyResolver(stockholmDirectory(), PlainDate.parse('2026-11-24'))

test('an agreement is written down: words as words, days as days, and an end before the start is told', async () => {
  let now: Assessment = emptyAssessment(edition.about.id, 'miljo')
  function Form() {
    const [assessment, setAssessment] = useState(now)
    now = assessment
    const step = formSteps(edition, assessment, context, bodies).find(({ id }) => id === 'agreement-form')
    return step ? (
      <FormStepView
        step={step}
        edition={edition}
        assessment={assessment}
        onChange={setAssessment}
        bodyName={(id) => id}
      />
    ) : null
  }
  const { container } = render(
    <Surface theme="outlook-light" i18n={await createI18n('sv')}>
      <main>
        <Form />
      </main>
    </Surface>,
  )
  const type = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } })
  type('Ett avgränsat ämne', 'Avfall')
  type('Start', '2027-01-01')
  type('Slut', '2026-12-31')
  expect(screen.getByText('Slutet ska komma efter starten.')).toBeVisible()
  expect((await axe(container)).violations).toEqual([])
  expect(now.agreementForm).toEqual(['theme'])
  type('Slut', '2028-12-31')
  expect(screen.queryByText('Slutet ska komma efter starten.')).toBeNull()
  expect(now.agreementTerms).toEqual({ theme: 'Avfall', dates: { start: '2027-01-01', end: '2028-12-31' } })
  expect(now.agreementForm).toEqual(['theme', 'dates'])
})
