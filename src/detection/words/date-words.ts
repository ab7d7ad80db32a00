const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Small words around days, in all languages together: folded as in normalise.ts. */
export const rangeWords = words(
  'to till til bis al all a au ao ate until through thru tot do hasta по до الي حتي تا ولغايه لغايه ila ile 至 到 から 부 zum fino kuni lidz iki pana az ja εωσ ωσ μεχρι με tol jetol etol atol t',
)
export const orWords = words(
  'or eller oder ou oppure o u of lub albo або чи или veya ya او و يا 或 또 tai e i och og und and et en y и та ve alternatively alternativt і η nebo ci vagy sau ori arba vai a si ir un es και voi kai',
)
/** Those that part two dates for good, whatever small words follow: "12 May or until 15 May". */
export const eitherWords = words(
  'or and eller oder ou oppure of lub albo або чи или либо veya yahut tai vai arba nebo vagy sau η',
)
export const andWords = words('and och og und et en y e i и та й ve ja و 和 і a si ir un es και')
export const betweenWords = words(
  'between mellan mellem mellom zwischen entre tra tussen miedzy між между بين mezi intre dintre tarp starp μεταξυ',
)
export const fillers = words(
  'of the de del den dem der des le les du el los dia dias no na nos met from st nd rd th er e go го числа d on am vom dal il i op dei dagarna dne en between mellan mellem mellom os as ra a ve la feira τισ στισ την τη στη zi ziua pe kommenden',
)
/** "The 27th or, alternatively, the 28th": stand between days that are offered instead of each other. */
export const insteadWords = words(
  'alternatively alternativt alternativ alternativa alternative alternativement alternatief ersatzweise sinon eventuellt eventuelt maybe perhaps possibly kanske vielleicht eventuell misschien talvez forse even also auch ewentualnie можливо возможно in als en como w',
)
/** What says between two days that the second is that of the way home. */
export const leaving =
  /\bhem\b|\bhjem\w*\b|\bhome\b|\bout on\b|depart|\bleav|\breturn|flying out|fly out|avresa|avreise|afrejse|zuruck|abreise|ruckreise|ruckfahrt|ruckflug|hemresa|\bheim\b|repart|retour|regres|volvemos|volver|nos vamos|salimos|partida|partimos|\bsai(?:mos)?\b|partenz|ripart|ritorn|terug|vertrek|wracamy|wyjazd|wyjezdza|wylot|odlot|уезжа|улета|вылет|обратно|поверта|від.?ізд|вилiта|lahdemme|lahtee|lahdetaan|palaamme|paluu|donus|ayril|غادر|برگشت|بازگشت|离开|返回|回国|回程|返程|飞回|帰国|帰路|출국|귀국/
