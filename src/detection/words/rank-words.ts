/** Words around titles, in all languages together: folded as in normalise.ts. */

/** Professions that the public and others employ alike. */
export const technical =
  /engineer|ingen[ijy]|inzyn|insinoor|ingegn|engenh|інженер|инженер|muhendis|مهندس|工程|エンジニア|技師|技术|엔지니어|기술|arkit|archit|архіт|архит|mimar|معمار|建筑师|建築|건축|specialist|spezialist|специалист|фахів|uzman|كارشناس|متخصص|专家|專家|experts?\b|expert[oa]s?\b|esperti|eksper|asiantuntij|fachleut|fachmann|deskundig|эксперт|експерт|خبير|خبراء|전문|planner|planerare|planlegg|planlaegg|lawyer|jurist|abogad|advogad|avvocat|prawnik|юрист|hukuk|حقوق|ekonom|econom|экономист|економіст|technician|technik|tecnic|tekni|технік|техник|consult|konsult|informatic|inspect|inspekt/

/** "The deputy of the mayor", "biträdande finansminister": right before a title. */
export const deputyBefore =
  /(?:^|\s)(?:vice|deputy|bitradande|vise|stedfortredende|stellvertretend\S+|vertreter\S*|adjoint\S*|adjunt\S*|vicepresid\S*|teniente|vice-|plaatsvervangend|loco|zastepc\S+|wice\S*|podsekretarz|заступни\S+|заместител\S+|зам|замглавы|віце|вице|نايب|ناءب|نايب|نواب|وكيل|معاون\S*|قايم مقام|قايم مقام|副|부|varap\S*|apulais\S*|namest\S+)[\s-](?:(?:of|to|de|du|da|do|del|della|des|der|av|af|van|the|la|le|el|o|a|ii|i|sayin|فرهنگي و اجتماعي|pro|\S+){1}\s){0,3}$/
/** Turkish says it after: "Bakan Yardımcısı". */
export const deputyAfter = /^['’]?s?['’]?\s?(?:deput|yardimci|vekil|-adjoint|adjoint)/
/** "Madame la Maire,", "Sayın Başkan," name who is written to. */
export const spokenTo =
  /(?:^|[\s,(])(?:madam|madame|monsieur|sir|senhora?|senora?|frau|herr|fru|signora?|gentile|egregi[oa]|sayin|pani?|pan[aеuie]*|шановн\S+|уважаем\S+|السيد[هت]?|سعاده|معالي|جناب|سركار|dear|excellence|excellency|geehrte|geachte|karaa?|estimad[oa]|exm[oa]|prezad[oa])[.,]?\s(?:(?:madam|madame|monsieur|mr|mrs|ms|senhora?|frau|herr|la|le|the|o|a|il|lo)\s)?$/
/** "No elected members", "ingen politikere", "議長は同行いたしません": who does not come. */
export const comesNot =
  /^[^.;:]{0,24}?(?:will not|does not|do not|cannot|kommer inte|kommer ikke|deltar inte|deltar ikke|deltager ikke|nicht (?:mit|dabei|teil)|ne (?:sera|viendra|participe)\S* pas|no (?:viaja|vendra|acompan)|nao (?:vem|vai|viaja|acompanh)|non (?:viaggia|verra|partecip)|niet mee|nie (?:jedzie|przyjedzie|bedzie)|не (?:ед|приед|буд|ід|приід)|ei (?:tule|osallistu)|gelmeyecek|gelemiy|katilmayacak|لن |نمي ?ايد|不(?:参加|同行|来|來)|同行(?:いた)?(?:し)?ません|(?:は|も)参りません|아닌|동행하지)/
/** Heads of clubs, colleges and companies are called as heads of state are. */
export const presides =
  /^\s?(?:(?:of|de|du|da|do|del|della|dell|des|der|av|af|van|en exercice de)\s?)?(?:(?:the|la|le|les|l|el|o|a|our|notre|nuestra|nossa|sua)\s?)?['’]?\s?(?:college|univers|associa|company|club|board|council|conseil|communal|municip|region|commission|comite|committee|chamber|camara|chambre|camera|institut|federa|union|urbs|societ|societe|empresa|firma|academ|foundation|fonda|funda|agency|agence|agencia|port|hospital|college|consej|conselh|consigli|comune|dr\b|prof\b)/

/** Bodies that are called as their members are, and whose name says nothing of who comes. */
export const isInstitution =
  /^(?:(?:city|county|town|district|borough|municipal|local) council|junta de freguesia|council|시의회|市議会|도의회)$/
export const ofInstitution =
  /(?:members?|delegation|representatives|leaders?|mission|committee) (?:of|from) (?:the |our )?(?:\S+ )?$/
export const membersAfter = /^['’]?s?\s?(?:members?|delegation|committee|mission|의원|議員|\S{0,6}委員会)/
/** Ministers of parts of a country. */
export const ofState =
  /landes |\bland (?:\S+)|bundesland|freistaat|government of (?:maharashtra|kerala|karnataka|tamil nadu|gujarat|punjab|rajasthan|west bengal|telangana|delhi|bihar|goa|odisha|assam|haryana|sindh|ontario|quebec|alberta|british columbia|victoria|new south wales|queensland|\S+ (?:state|province))|state (?:government|of)|provinc|regional|regionen|region\b|cantonal|kanton|canton\b|generalitat|catalunya|cataluna|euskadi|scotland|scottish|wales|welsh|flanders|flemish|vlaams|walloon|estado d|faroe|faero|grenland|aland/
/** Between a title and a capital: the capital is not that mayor's. */
export const elsewhereWords =
  /[,.;:]|(?:^|\s)(?:vai|will|would|estara|estar|sera|wird|kommt|kommer|is|reist|reser|viaja|esta|em|nach|to|till|til|hacia|para|vers|verso|visit\S*|besok\S*|wants?|wishes|mochte|quiere|deseja|souhaite|desidera|в|у|до)\s/
