/** "Two groups of 12", "zwei Klassen zu je 20": stands between the number of groups and that of their members. */
export const groupsOf =
  /^\s?(?:\p{L}+\s){0,1}(?:groups?|teams?|classes|parties|batches|grupper|klasser|lag|team|hold|gruppen|klassen|teams|groupes|equipes?|classes|grupos|equipos|clases|turmas|gruppi|squadre|classi|groepen|ploegen|grupy|klasy|zespoly|групи|групп[ыу]|класи|класса|ryhmaa|luokkaa|grup|sinif|مجموعات|فرق|گروه)\s(?:(?:of|om|pa|med|a|von|zu|mit|de|da|van|met|po|z|по|з|с|من|each|je|jeweils)\s){1,2}(?:about\s|ca\s|circa\s|etwa\s|environ\s|unos\s)?$/u

export const groupsOfUnspaced =
  /^(?:个|個|つの)?(?:组|組|批|团|團|班|グループ|개\s?조|개\s?팀|그룹)[^\d。]{0,4}(?:各|每组|每組|각)\s?$/

/** "Six councillors, each with an adviser": as many again. */
export const eachWith =
  /^[^.;:()]{0,40}?,?\s(?:each (?:with|accompanied by)|var och en med|vardera med|hver med|hver isaer med|je mit|jeder mit|jede mit|jeweils mit|chacune? avec|chacune? accompagnee? d|cada (?:uno|una|um|uma|qual) (?:con|com|acompan\S+ (?:de|por))|ciascun[oa] con|ognuno con|elk met|ieder met|kazd[yae] z|кожен (?:з|зі|із)|кожна (?:з|зі|із)|каждыи (?:с|со)|каждая (?:с|со)|kukin \S+ kanssa)\s(?:\S+\s){0,1}\S*?(?:\p{L}+)/u

/** "Plus or minus two", "give or take one". */
export const giveOrTake =
  /^[\s,(]*(?:plus[\s/]?(?:or )?minus|pluss[\s/]?minus|plus[\s/]?moins|mas o menos|mais ou menos|piu o meno|плюс[\s-]минус|give or take|\+\s?[/-]\s?-?|±)\s(\p{L}+|\d{1,2})/u

export const few: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  ett: 1,
  en: 1,
  två: 2,
  tva: 2,
  tre: 3,
  to: 2,
  ein: 1,
  eine: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  um: 1,
  dois: 2,
  due: 2,
  twee: 2,
  een: 1,
  dwie: 2,
  jeden: 1,
  один: 1,
  одна: 1,
  два: 2,
  две: 2,
  дві: 2,
  yksi: 1,
  kaksi: 2,
}
