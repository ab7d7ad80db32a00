/** What Chinese, Japanese and Korean write between a number and its counter: "20余名", "20个人", "20여 명". */
export const aboutWords = /^[余餘多来來数數几幾个個여]$/

/** Arabic says two engineers, two advisers in one word. */
export const arabicTwo =
  /^و?(?:مهندس|مستشار|وكيل|خبير|موظف|ناءب|نايب|عضو|مدير|طالب|معلم|مساعد|مرافق|مترجم|مسوول|صحفي|ممثل|زميل|باحث|طبيب|استاذ|حارس|ساءق|سايق|شخص)(?:ان|تان)$/

/** Words for those who come that name nobody in particular. */
export const anybody =
  /^(?:us|people|persons?|pers?|personer|personen|leute|mensch(?:en|er)|mennesker|stykken|henki\p{L}*|henkea|personnes?|personas?|pessoas?|persone|mensen|man|osob\p{L}*|осіб|люд\p{L}*|человек\p{L}*|kisi\p{L}*|شخص\p{L}*|اشخاص|افراد|نفر|人|名|位|명|분|oss|st|stycken|stykker|uns|nous|ons|noi|nas|нас)$/u

export const pronoun = /^(?:us|oss|os|uns|ons|nous|nas|нас|noi|meista|meita)$/

/** What makes an ordinal of the figure before it. */
export const ordinalTail = /^(?:го|е|ое|ая|й|st|nd|rd|th|o|a|os|as|º|ª|eme|er|re)$/

/** Before the figure of a school year in Korean. */
export const schoolYear = /^[고중초]$/

export const ofWords = new Set('of på pa om von de di van med mit z з из met with d'.split(' '))

export const slavicWe = /^(?:мы|ми|my)$/

export const slavicWith = /^(?:с|со|з|із|зі|z|ze)$/

/** Months of the Iranian calendar. */
export const jalaliMonth = /^(?:فروردين|ارديبهشت|خرداد|تير|مرداد|شهريور|مهر|ابان|اذر|دي|بهمن|اسفند)$/

/** Says in a bracket that the number before it is the whole: "(12 in all)". */
export const inAll =
  /^\s?(?:in all|all told|total|totalt|i alt|insgesamt|au total|en total|no total|in tot|lacznie|всего|разом)/
