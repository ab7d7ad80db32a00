const count = '(\\d{1,2}|[一二三四五六七八九十廿]{1,3})'
const years =
  '(?:(?:(20\\d\\d)\\s?[年년]|(令和|民[国國])\\s?(\\d{1,3})\\s?年|(来年|來年|明年|翌年|내년)|今年|本年|올해|금년)\\s?[の的,]?\\s?)?'
const weekday =
  '(?:\\s?(?:\\([^()]{1,8}\\)|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일))?'
const dayEnd = '(?:\\s?[日号號일](?![本間间간정])|(?=\\s?[-~、,·・]\\s?\\d))'
export const first = new RegExp(`${years}${count}\\s?[月월]\\s?の?${count}${dayEnd}${weekday}`, 'y')
const range = '(?:[-~]|至|到|から|부터)'
const or = '(?:或者?|又は|または|もしくは|あるいは|か|또는|혹은|이나)'
const and = '(?:[、,·・/]|及び?|および|와|과|と|和|및)'
export const further = new RegExp(
  `\\s?(?:(${range})|(${or})|${and})\\s?${years}(?:${count}\\s?[月월]\\s?)?${count}${dayEnd}${weekday}`,
  'y',
)
const sameWeekday = '\\.?\\s?\\([月火水木金土日월화수목금토일][^()]{0,5}\\)'
export const dotted = new RegExp(
  `(?:(20\\d\\d)([./])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})(?!\\d)(?:${sameWeekday}|\\.(?!\\d))?|(\\d{1,2})[./]\\s?(\\d{1,2})${sameWeekday})`,
  'y',
)
export const dottedEnd = new RegExp(
  `\\s?[-~]\\s?(?:(?:20\\d\\d[./]\\s?)?(\\d{1,2})[./]\\s?)?(\\d{1,2})(?![\\d:時时시])(?:${sameWeekday}|\\.(?!\\d)|(?!\\d))`,
  'y',
)
