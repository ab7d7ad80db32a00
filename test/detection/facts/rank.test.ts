import { detect } from '../../../src/detection/all-languages.ts'
import { mailFromParts } from '../../../src/mail/from-parts.ts'

it.each([
  ['The mayor of Nablus would like to visit Stockholm.', 'mayor', 'B'],
  ['The Minister of Education of Zambia would like to visit Stockholm.', 'minister', 'A'],
  ['Ten teachers from Leeds would like to meet your mayor.', 'expert', 'C'],
  [
    'En mai nous serons à Stockholm : 24 élèves et leur professeur qui souhaitent vous rendre visite.',
    'student',
    'C',
  ],
  ['Prezydent Miasta Lublin planuje wizytę w Sztokholmie.', 'mayor', 'B'],
  ['Three engineers of the City of Valparaíso would like to visit you.', 'official', 'C'],
  ['Three nurses of the City of Valparaíso would like to visit you.', 'expert', 'C'],
  ['The deputy mayor of Leeds would like to visit Stockholm.', 'political', 'B'],
  ['Three of us from the planning department would like to visit you.', 'official', 'C'],
  ['The First Secretary of the embassy would like to visit you with six officials.', 'official', 'C'],
  [
    'A delegation of six, headed by the deputy mayor, would like to visit you. Names:\nA. Berg, director\nB. Falk, engineer',
    'political',
    'B',
  ],
  ['我区拟派出以副区长为团长的代表团一行六人访问贵市。\n名单：\n王　环境局局长\n赵　处长', 'political', 'B'],
  [
    'Başkanımız gelemiyor; başkan yardımcısı ve üç meclis üyesi sizi ziyaret etmek istiyor.',
    'political',
    'B',
  ],
  [
    'Team: H.E. the Governor (1), Executive Committee Members (2), Director (1). We request to visit you.',
    'political',
    'B',
  ],
  ['Olen opettaja. Oppilaat (23 kpl, lisäksi kolme aikuista) haluavat vierailla luonanne.', 'student', 'C'],
])('%s', (text, rank, level) => {
  const { facts } = detect(mailFromParts({ subject: 'Visit', text }))
  expect({ rank: facts.rank.value, level: facts.level.value }).toEqual({ rank, level })
})
