import { languagesOf } from '../../src/detection/language.ts'
import { normalise } from '../../src/detection/normalise.ts'
import { tokenise } from '../../src/detection/tokens.ts'

describe('the language of a text', () => {
  it.each([
    [
      'a Swedish table, which has no small words',
      'sv',
      'Plats | Samtliga avdelningar\nMötesplats | Västra hamnen\nKontakt | Anställda\nÅrskurs | Första, andra',
    ],
    [
      'a Swedish form whose words end as Finnish ones do',
      'sv',
      'Antal deltagarna: 12\nNästa möte: Första kvartalet\nBästa tid: Förmiddag\nAlla uppgifter gäller',
    ],
    [
      'a Finnish form',
      'fi',
      'Vierailun aihe: Jätehuolto\nPaikka: Kaupungintalolla\nYhteystiedot: Tampereen kaupunki',
    ],
    ['Danish', 'da', 'Hvad siger I til et besøg hos jer? Vi kommer gerne, og tak for svar.'],
    ['Norwegian', 'no', 'Hva sier dere til et besøk? Vi kommer gjerne, og takk for svar.'],
    ['Czech', 'cs', 'Rádi bychom přijeli na návštěvu a zeptali se, jak u vás třídíte odpad.'],
    ['Slovak, which is close to Czech', 'sk', 'Radi by sme vás navštívili a opýtali sa, ako triedite odpad.'],
    [
      'Polish beside Czech',
      'pl',
      'Czy możemy do państwa przyjechać i zapytać, jak segregują państwo odpady?',
    ],
    ['Hungarian', 'hu', 'Szeretnénk ellátogatni önökhöz, és megkérdezni, hogyan gyűjtik a hulladékot.'],
    ['Romanian', 'ro', 'Am dori să vă vizităm și să aflăm cum colectați deșeurile din oraș.'],
    [
      'Romanian without its marks',
      'ro',
      'Buna ziua, am dori sa va vizitam si sa aflam cum se face colectarea in oras.',
    ],
    ['Lithuanian', 'lt', 'Norėtume jus aplankyti ir sužinoti, kaip rūšiuojate atliekas.'],
    ['Latvian', 'lv', 'Mēs vēlamies jūs apmeklēt un uzzināt, kā šķirojat atkritumus.'],
    ['Greek', 'el', 'Θα θέλαμε να σας επισκεφθούμε και να μάθουμε πώς ανακυκλώνετε.'],
    ['Estonian', 'et', 'Kas võiksime teid külastada? Õpetajad tulevad mais.'],
  ])('is known of %s', (_, language, text) => {
    expect(languagesOf(text, tokenise(normalise(text).text).words)[0]?.language).toBe(language)
  })
})
