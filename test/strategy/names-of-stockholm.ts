/** Names, offices and turns of Stockholm's edition and directory, in both languages. Nothing shown in another city has one of them. */
export const namesOfStockholm =
  /stockholm|\bIB\b|\bSLK\b|\bKS\b|beredning|preparatory committee|finansborgarråd|finansrotel|kommunstyrelse|kommunfullmäktige|stadsledning|executive (?:board|office)|mayor’s office|stadshus|city hall|avsnitt|\bsection \d|remissversion|referral version|miljöförvaltningen|besöksförfrågan/i
