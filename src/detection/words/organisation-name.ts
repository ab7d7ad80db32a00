/** Small words inside a name: "Ministry of the Interior", "Comisión de la Mujer", "Direction du Protocole d’État"; "Our". */
export const smallWord =
  /^(?:of|the|for|and|our|de|du|des|[dlaoieyi]|l[ae]s?|los|el|il|d[ao]s?|di|dell?[ae]?|dei|degli|von|der|für|van|het|och|för|og|af|til|et|und)$/

/** "Ihre Stadt", "your office": the reader, not who asks. */
export const readers =
  /^(?:your|ihre?[rmns]?|votre|vos|sus?|vuestr.s?|vostr.|vossa|uw|jullie|jeres|deres|ert?|era|ваш.*|panstwa|teidan|teie)$/

/** Words that name no one: "Private Office", "City Council". */
export const plain =
  /^(?:city|town|local|state|municipal|private|public|general|eu|team|library|unser.*|v[ao]rt?|notre|n[uo]e?str.|onze|web)$/

/** "Madame la Ministre": stands before a title. */
export const honorific = /^(?:madame|monsieur|m|mme|mrs?|ms|dr|herrn?|frau|sra?|hon|sayin|pani?)$/
