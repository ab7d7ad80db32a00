import { createRoot } from 'react-dom/client'
import { chosenPerson, rememberPerson } from '../shared/address.ts'
import { control } from '../shared/control.ts'
import { App } from './app.tsx'

const root = createRoot(document.getElementById('root') ?? document.body)
try {
  const start = await control.start()
  const person = start.people.find((one) => one.key === chosenPerson()) ?? start.people[0]
  if (person) rememberPerson(person.key)
  root.render(
    person ? <App key={person.key} start={start} person={person} /> : <p>Sandlådan har inga personer.</p>,
  )
} catch (failure) {
  root.render(<p role="alert">Sandlådan svarar inte: {String(failure)}</p>)
}
