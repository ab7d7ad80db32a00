/** Before a list: those in it come with somebody named before, who is one more. */
export const headOnTop =
  /accompan|con ella|con el\b|with (?:her|him)\b|med (?:henne|honom|hende|ham)\b|mit (?:ihr|ihm)\b|avec (?:elle|lui)\b|com (?:ela|ele)\b|con (?:lei|lui)\b|met (?:haar|hem)\b|z (?:nia|nim)\b|с (?:ней|ним)|з (?:нею|ним)|tillsammans med|atfolj|ledsag|folg[te]|begleite|accompagn|acompan|vergezeld|towarzysz|супровод|сопровожд|esliginde|beraberinde|مرافق|يرافق|همراه|随同|陪同|同行|수행/
