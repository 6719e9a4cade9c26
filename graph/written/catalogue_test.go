package written_test

import (
	"errors"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"cablegraph/graph/edtf"
	"cablegraph/graph/written"
)

// catalogue holds dates as catalogues of letters and documents have them, by
// language, and what each means. A want that begins with a word is what the
// error must say.
var catalogue = []struct{ text, want string }{
	// English: EMLO, Epsilon, FRUS, Wilson Center.
	{"23 February 1668/9", "1669-02-23"},
	{"February 11 1731/2", "1732-02-11"},
	{"18 February 1669/70", "1670-02-18"},
	{"2 Jan. 1699/1700", "1700-01-02"},
	{"24 March 1668/69", "1669-03-24"},
	{"Feb. 1668/9", "1669-02"},
	{"1679/80", "1679/1680"},
	{"10 Jan [1870-1]", "[1870-01-10?,1871-01-10?]"},
	{"8 Mar 1881-2", "[1881-03-08,1882-03-08]"},
	{"1 Aug [1864/5]", "[1864-08-01?,1865-08-01?]"},
	{"Dec 1848–9", "[1848-12,1849-12]"},
	{"15 Jan [1872-4]", "[1872-01-15?,1873-01-15?,1874-01-15?]"},
	{"1 Mar [1843-82]", "1843-03-01?/1882-03-01?"},
	{"3 December [1877–80]", "[1877-12-03?,1878-12-03?,1879-12-03?,1880-12-03?]"},
	{"29 Feb 1871–3", "1871-02 has no day 29"},
	{"5 August 1640/1", "a date has two years from January to 24 March only"},
	{"1860–5", "1860/1865"},
	{"[1872–4?]", "1872?/1874?"},
	{"c. 1845–6", "1845~/1846~"},
	{"1844-3", "1844-03"},
	{"1860-5", "it may be a month or two years; write 1860-05 or 1860/1865"},
	{"1816-[8]", "it may be a month or two years"},
	{"183?", "1830/1839"},
	{"15 Nov 183?", "1830-11-15/1839-11-15"},
	{"16 Mar 18??", "1800-03-16/1899-03-16"},
	{"[6? March 1873]", "1873-03-06?"},
	{"24 [Feb? 1860]", "1860-02-24?"},
	{"[July? 1828]", "1828-07?"},
	{"[Aug–Sept? 1873]", "1873-08?/1873-09?"},
	{"[after 22? Apr 1868]", "1868-04-23?/.."},
	{"[6 or 13] Aug 1831", "[1831-08-06?,1831-08-13?]"},
	{"6, 13 or 20 Aug 1831", "[1831-08-06,1831-08-13,1831-08-20]"},
	{"6/13 Aug 1831", "two days are one message's where they are neighbours"},
	{"[31 Mar or 5 Apr 1876]", "[1876-03-31?,1876-04-05?]"},
	{"20, 21 and 22 July 1812", "1812-07-20/1812-07-22"},
	{"1, 2 and 4 September 1812", "1812-09-01/1812-09-04"},
	{"[25–9 Jan 1829]", "1829-01-25?/1829-01-29?"},
	{"25–4 Jan 1829", `"1829-01-25/1829-01-04" ends before it begins`},
	{"16 Jany 1826", "1826-01-16"},
	{"20 Feby 1826", "1826-02-20"},
	{"13th Decr 1825", "1825-12-13"},
	{"Tuesday morning, Aug. 18th, 1840.", "1840-08-18"},
	{"Sunday night 7 o'clock, Dec. 21st 1840.", "1840-12-21T19:00:00 other weekday"},
	{"Tuesday night, (Dec. 7th, 1841)", "1841-12-07?"},
	{"[?]-6-29", "it has no year"},
	{"1847-3-3.", "1847-03-03"},
	{"c. early 1675", "1675-01~/1675-04~"},
	{"c 1713", "1713~"},
	{"c.1713", "1713~"},
	{"about 5 May 1713", "1713-05-05~"},
	{"early 1675", "1675-01/1675-04"},
	{"mid-1950", "1950-05/1950-08"},
	{"late 1675", "1675-09/1675-12"},
	{"mid-July 1950", "1950-07-11/1950-07-20"},
	{"late summer 1950", "1950-08"},
	{"early 1950s", "1950/1953"},
	{"mid 1950s", "1954/1956"},
	{"late 1950s", "1957/1959"},
	{"1950s", "195X"},
	{"the 1850s", "185X"},
	{"19th century", "18XX"},
	{"early 18th century", "1700/1733"},
	{"mid-19th century", "1834/1866"},
	{"late nineteenth century", "1867/1899"},
	{"first half of the 18th century", "1700/1749"},
	{"last quarter of the 17th century", "1675/1699"},
	{"second half of 1950", "1950-07/1950-12"},
	{"first half of May 1950", "1950-05-01/1950-05-15"},
	{"third quarter 1950", "1950-07/1950-09"},
	{"Q3 1950", "1950-07/1950-09"},
	{"Winter 1812/13", "1812-24"},
	{"winter of 1812-13", "1812-24"},
	{"Spring/Summer 1950", "1950-21/1950-22"},
	{"Monday, June 26, 1950", "1950-06-26"},
	{"June 25, 1950—10:35 p.m.", "1950-06-25T22:35:00"},
	{"October 14, 1950—noon", "1950-10-14"},
	{"June 25, 1950, 9 a.m.", "1950-06-25T09:00:00"},
	{"25 June 1950, 1400 hours", "1950-06-25T14:00:00"},
	{"25 June 1950 (evening)", "1950-06-25"},
	{"25 June 1950, late at night", "write it as"},
	{"25 June 1950 in the morning", "1950-06-25"},
	{"[25 June 1950, 4:00 p.m.]", "1950-06-25?"},
	{"undated [June 1950]", "1950-06?"},
	{"n.d. (c. 1713)", "1713%"},
	{"(1713)", "1713?"},
	{"5 May (1713)", "1713-05-05?"},
	{"probably May 1713", "1713-05?"},
	{"before 18 October 1813", "../1813-10-17"},
	{"not later than 18 October 1813", "../1813-10-18"},
	{"1813 or later", "1813/.."},
	{"5 May 1813 onwards", "1813-05-05/.."},
	{"post 5 May 1813", "1813-05-06/.."},
	{"between 5 May and 9 June 1813", "1813-05-05/1813-06-09"},
	{"between 25 and 27 June 1950", "1950-06-25/1950-06-27"},
	{"May 5–June 3, 1813", "1813-05-05/1813-06-03"},
	{"May 5-9, 1813", "1813-05-05/1813-05-09"},
	{"December 30, 1812 – January 3, 1813", "1812-12-30/1813-01-03"},
	{"1813 May 5 – June 3", "1813-05-05/1813-06-03"},
	{"May–June 1813", "1813-05/1813-06"},
	{"May or June 1813", "[1813-05,1813-06]"},
	{"1813 or 1814", "[1813,1814]"},
	{"1813-15", "1813/1815"},
	{"1813–15", "1813/1815"},
	{"5 or 6 May 1813", "[1813-05-05,1813-05-06]"},
	{"5/16 May 1713", "[1713-05-05,1713-05-16]"},
	{"25 December 1712/5 January 1713", "[1712-12-25,1713-01-05]"},
	{"30 April (11 May) 1713", "[1713-04-30,1713-05-11]"},
	{"5 May 1713 (O.S.)", "1713-05-05 old style"},
	{"5 May 1713 O.S.", "1713-05-05 old style"},
	{"5 May 1713, old style", "1713-05-05 old style"},
	{"5 May 1713 [OS]", "1713-05-05 old style"},
	{"5 May 1713 N.S.", "1713-05-05"},
	{"30 April O.S./11 May N.S. 1713", "1713-05-11"},
	{"30 April 1713 O.S. (11 May 1713 N.S.)", "1713-05-11"},
	{"30 April O.S./12 May N.S. 1713", "not one in two calendars"},
	{"30 April O.S. or 11 May N.S. 1713", "write it as"},
	{"5 May 1713 (copy)", "1713-05-05 aside"},
	{"5 May 1713; draft", "1713-05-05 aside"},
	{"25JUN1950", "1950-06-25"},
	{"2025-02-13T09:00", "2025-02-13T09:00:00"},
	{"1921-xx-xx", "1921-XX-XX"},
	{"192x", "192X"},
	{"03-1629", "1629-03"},
	{"28-10-1629", "1629-10-28"},
	{"1830.01", "1830-01"},
	{"1837.01.03-1837.01.22", "1837-01-03/1837-01-22"},
	{"1950‑06‑25", "1950-06-25"},
	{"25\u00a0June\u00a01950", "1950-06-25"},
	{"5 7ber 1650", "1650-09-05"},
	{"xbre 1650", "1650-12"},

	// German: Kalliope.
	{"12.–14.5.1895", "1895-05-12/1895-05-14"},
	{"12.5.–14.6.1895", "1895-05-12/1895-06-14"},
	{"12.-14. Mai 1895", "1895-05-12/1895-05-14"},
	{"Mai/Juni 1813", "1813-05/1813-06"},
	{"Dez./Jan. 1813/14", "1813-12/1814-01"},
	{"nach dem 18.10.1813", "1813-10-19/.."},
	{"vor dem 18. Oktober 1813", "../1813-10-17"},
	{"spätestens 18.10.1813", "../1813-10-18"},
	{"frühestens Mai 1813", "1813-05/.."},
	{"seit 1813", "1813/.."},
	{"bis zum 18.10.1813", "../1813-10-18"},
	{"Anfang 1813", "1813-01/1813-04"},
	{"Mitte 1813", "1813-05/1813-08"},
	{"Ende 1813", "1813-09/1813-12"},
	{"Ende Mai 1813", "1813-05-21/1813-05-31"},
	{"Anfang Mai – Mitte Juni 1813", "1813-05-01/1813-06-20"},
	{"Winter 1813/14", "1813-24"},
	{"Frühjahr 1813", "1813-21"},
	{"18. Juni 1815, abends", "1815-06-18"},
	{"18. Juni 1815, 9 Uhr früh", "1815-06-18T09:00:00"},
	{"18. Juni 1815 um 9.30 Uhr", "1815-06-18T09:30:00"},
	{"10.02.1816 (Abschrift)", "1816-02-10 aside"},
	{"10.02.1816, Entwurf", "1816-02-10 aside"},
	{"2. Hälfte 1815", "1815-07/1815-12"},
	{"zweite Hälfte Mai 1815", "1815-05-16/1815-05-31"},
	{"1. Halbjahr 1815", "1815-01/1815-06"},
	{"II. Quartal 1815", "1815-04/1815-06"},
	{"letztes Drittel 1815", "1815-09/1815-12"},
	{"Do 13.02.2025 09:00", "2025-02-13T09:00:00"},
	{"Donnerstag, 13. Februar 2025 09:00", "2025-02-13T09:00:00"},
	{"o. D. [Juni 1813]", "1813-06?"},
	{"o. J. (um 1813)", "1813%"},
	{"zwischen 1813 und 1815", "1813/1815"},
	{"zw. 1813 und 1815", "1813/1815"},
	{"Anfang 19. Jahrhundert", "1800/1833"},
	{"Mitte des 19. Jhs.", "1834/1866"},
	{"2. Hälfte 18. Jh.", "1750/1799"},
	{"1. Viertel des 18. Jahrhunderts", "1700/1724"},
	{"Anfang der 1850er Jahre", "1850/1853"},
	{"1850er", "185X"},
	{"50er Jahre des 19. Jahrhunderts", "185X"},
	{"im Jahre 1850", "1850"},
	{"im Mai 1813", "1813-05"},
	{"am 5.5.1813", "1813-05-05"},
	{"den 5ten Mai 1813", "1813-05-05"},
	{"5. Mai 1813 (alten Stils)", "1813-05-05 old style"},
	{"5. Mai 1813 a. St.", "1813-05-05 old style"},
	{"5.5.1813 (Jul.)", "1813-05-05 old style"},
	{"5. Jul. 1813", "1813-07-05"},
	{"wohl 1813", "1813?"},
	{"vermutlich Mai 1813", "1813-05?"},
	{"ca. 1813–1815", "1813~/1815~"},
	{"5. Mai 1813 oder 6. Mai 1813", "[1813-05-05,1813-05-06]"},
	{"März 1813", "1813-03"}, // its ä in two letters, as files of a Mac have it
	{"1813 ff.", "1813/.."},

	// French.
	{"début mai 1813", "1813-05-01/1813-05-10"},
	{"mi-mai 1813", "1813-05-11/1813-05-20"},
	{"fin 1813", "1813-09/1813-12"},
	{"mardi 5 mai 1813", "1813-05-05 other weekday"},
	{"mar. 5 mai 1813", "1813-05-05"},
	{"du 5 au 9 mai 1813", "1813-05-05/1813-05-09"},
	{"entre 1813 et 1815", "1813/1815"},
	{"vers le 5 mai 1813", "1813-05-05~"},
	{"après le 5 mai 1813", "1813-05-06/.."},
	{"avant 1813", "../1812-12-31"},
	{"jusqu'au 5 mai 1813", "../1813-05-05"},
	{"à partir du 5 mai 1813", "1813-05-05/.."},
	{"5 mai 1813, à 9 heures du soir", "1813-05-05T21:00:00"},
	{"5 mai 1813, 9 h 30", "1813-05-05T09:30:00"},
	{"s.d. [mai 1813]", "1813-05?"},
	{"XVIIIe siècle", "17XX"},
	{"début du XIXe siècle", "1800/1833"},
	{"seconde moitié du XVIIIe siècle", "1750/1799"},
	{"années 1850", "185X"},
	{"début des années 1850", "1850/1853"},
	{"2e trimestre 1950", "1950-04/1950-06"},
	{"1er semestre 1950", "1950-01/1950-06"},
	{"d'août 1813", "1813-08"},
	{"été 1813", "1813-22"},
	{"5 mai 1813 (copie)", "1813-05-05 aside"},
	{"5 floréal an V", "1797-04-24 converted"},
	{"18 brumaire an VIII (9 novembre 1799)", "1799-11-09"},
	{"9 novembre 1799 [18 brumaire an VIII]", "1799-11-09"},
	{"18 brumaire an VIII = 10 novembre 1799", "not one in two calendars: the other one is 1799-11-09"},
	{"[18 brumaire an VIII]", "1799-11-09? converted"},
	{"ca. brumaire an VIII", "1799-10-23~/1799-11-21~ converted"},
	{"31 brumaire an VIII", "has 30 days"},
	{"18 brumaire an XV", "years I to XIV"},
	{"fin brumaire an VIII", "as 18 brumaire an VIII"},
	{"5 Tishri 5674", "1913-10-06 converted"},
	{"5 Nisan 5674", "1914-04-01 converted"},
	{"5 Tishri", "write it as"},
	{"15 Ramadan 1332", "1914-08-06/1914-08-08 lunar"},
	{"15 رمضان 1332 هـ", "1914-08-06/1914-08-08 lunar"},
	{"15/9/1332 AH", "1914-08-06/1914-08-08 lunar"},
	{"15 Ramadan 1332 / 7 August 1914", "1914-08-07"},
	{"15 Ramadan 1332 (17 August 1914)", "not one in two calendars"},
	{"15 Ramadan", "as 15 Ramadan 1332 AH"},
	{"M27.8.1", "1894-08-01"},
	{"T3.8", "1914-08"},
	{"S20/8/15", "1945-08-15"},
	{"S65.8.15", "of a Japanese era"},
	{"单位", "write it as"},
	{"檀紀四二八三年六月二十五日", "1950-06-25"},
	{"단기 4283년 6월 25일", "1950-06-25"},
	{"주체 39년 6월", "1950-06"},
	{"Dienstag [= 10. 2. 1914]", "1914-02-10?"},
	{"Freitag [10. 2. 1914]", "1914-02-10? other weekday"},
	{"Berlin [10. 2. 1914]", "write it as"},
	{"Anf. März 1914", "1914-03-01/1914-03-10"},
	{"Jan-14", "a year of two digits, or the day 14"},
	{"14.1.5", "two digits"},
	{"Monday 5 January 1914", "1914-01-05"},
	{"Tuesday, 5 January 1914", "1914-01-05 other weekday"},
	{"25.06.1950 (Montag)", "1950-06-25 other weekday"},
	{"вторник, 25 октября 1917", "1917-10-25 other weekday"},
	{"среда, 25 октября 1917", "1917-10-25 Julian weekday"},
	{"среда, 25 октября 1917 ст. ст.", "1917-10-25 old style"},
	{"четверг, 25 октября 1917 ст. ст.", "1917-10-25 old style other weekday"},
	{"mar 5 mai 1914", "1914-05-05"},

	// Italian, Spanish, Portuguese.
	{"inizio maggio 1813", "1813-05-01/1813-05-10"},
	{"metà maggio 1813", "1813-05-11/1813-05-20"},
	{"seconda metà del 1813", "1813-07/1813-12"},
	{"prima metà del XVIII secolo", "1700/1749"},
	{"dal 5 al 9 maggio 1813", "1813-05-05/1813-05-09"},
	{"dopo il 5 maggio 1813", "1813-05-06/.."},
	{"1° maggio 1813", "1813-05-01"},
	{"sec. XVIII", "17XX"},
	{"a principios de mayo de 1813", "1813-05-01/1813-05-10"},
	{"principios de mayo de 1813", "1813-05-01/1813-05-10"},
	{"mediados de 1813", "1813-05/1813-08"},
	{"finales de mayo de 1813", "1813-05-21/1813-05-31"},
	{"siglo XIX", "18XX"},
	{"años 1850", "185X"},
	{"martes, 5 de mayo de 1813", "1813-05-05 other weekday"},
	{"hacia 1813", "1813~"},
	{"antes del 5 de mayo de 1813", "../1813-05-04"},
	{"desde el 5 de mayo de 1813", "1813-05-05/.."},
	{"meados de maio de 1813", "1813-05-11/1813-05-20"},
	{"segunda-feira, 5 de maio de 1813", "1813-05-05 Julian weekday"},
	{"fim de 1813", "1813-09/1813-12"},
	{"depois de 1813", "1814-01-01/.."},

	// Dutch, Swedish, Danish.
	{"begin mei 1813", "1813-05-01/1813-05-10"},
	{"eind 1813", "1813-09/1813-12"},
	{"19e eeuw", "18XX"},
	{"tussen 1813 en 1815", "1813/1815"},
	{"na 5 mei 1813", "1813-05-06/.."},
	{"5 of 6 mei 1813", "[1813-05-05,1813-05-06]"},
	{"omstreeks 1813", "1813~"},
	{"i början av maj 1813", "1813-05-01/1813-05-10"},
	{"slutet av maj 1813", "1813-05-21/1813-05-31"},
	{"den 5 maj 1813", "1813-05-05"},
	{"efter 1813", "1814-01-01/.."},

	// Latin.
	{"die 5 Maii anni 1650", "1650-05-05"},
	{"V Maii 1650", "1650-05-05"},
	{"saec. XVIII", "17XX"},
	{"ante 1650", "../1649-12-31"},

	// Polish, Czech.
	{"początek maja 1813 r.", "1813-05-01/1813-05-10"},
	{"w połowie maja 1813 r.", "1813-05-11/1813-05-20"},
	{"koniec 1813", "1813-09/1813-12"},
	{"5 V 1813", "1813-05-05"},
	{"5-V-1813", "1813-05-05"},
	{"XIX w.", "18XX"},
	{"lata 1850.", "185X"},
	{"I połowa XIX w.", "1800/1849"},
	{"po 5 maja 1813", "1813-05-06/.."},
	{"przed 1813", "../1812-12-31"},
	{"około 1813", "1813~"},
	{"od 5 do 9 maja 1813", "1813-05-05/1813-05-09"},
	{"w maju 1813 roku", "1813-05"},
	{"počátek května 1813", "1813-05-01/1813-05-10"},
	{"v květnu 1813", "1813-05"},
	{"konec roku 1813", "1813-09/1813-12"},
	{"19. století", "18XX"},
	{"mezi 1813 a 1815", "1813/1815"},

	// Russian, Ukrainian.
	{"Конец года 1874", "1874-09/1874-12"},
	{"27 сент. 1858", "1858-09-27"},
	{"начало 1813 года", "1813-01/1813-04"},
	{"середина мая 1813 г.", "1813-05-11/1813-05-20"},
	{"в конце мая 1813 г.", "1813-05-21/1813-05-31"},
	{"первая половина 1813 г.", "1813-01/1813-06"},
	{"2-я половина XIX века", "1850/1899"},
	{"начало XIX в.", "1800/1833"},
	{"1850-е гг.", "185X"},
	{"начало 1850-х годов", "1850/1853"},
	{"50-е годы XIX века", "185X"},
	{"после 5 мая 1813 г.", "1813-05-06/.."},
	{"не ранее 5 мая 1813 г.", "1813-05-05/.."},
	{"не позднее мая 1813", "../1813-05"},
	{"около 1813 г.", "1813~"},
	{"между 5 и 9 мая 1813 г.", "1813-05-05/1813-05-09"},
	{"с 5 по 9 мая 1813 г.", "1813-05-05/1813-05-09"},
	{"1813–1815 гг.", "1813/1815"},
	{"5 мая 1813 г. (ст. ст.)", "1813-05-05 old style"},
	{"5 мая ст. ст. 1813 г.", "1813-05-05 old style"},
	{"5 мая 1813 г. по старому стилю", "1813-05-05 old style"},
	{"5 (17) мая 1813 г.", "[1813-05-05,1813-05-17]"},
	{"5/17 мая 1813", "[1813-05-05,1813-05-17]"},
	{"27 декабря 1894/8 января 1895", "[1894-12-27,1895-01-08]"},
	{"5 мая ст. ст. (17 мая н. ст.) 1813", "1813-05-17"},
	{"5 мая 1813 г., вечером", "1813-05-05"},
	{"5 мая 1813 г. в 9 часов вечера", "1813-05-05T21:00:00"},
	{"б. д. [май 1813]", "1813-05?"},
	{"вероятно, 1813", "1813?"},
	{"вероятно 1813", "1813?"},
	{"кінець травня 1813 р.", "1813-05-21/1813-05-31"},
	{"після 5 травня 1813", "1813-05-06/.."},

	// Chinese, Japanese, Korean.
	{"1950年6月25日", "1950-06-25"},
	{"1950 年 6 月 25 日", "1950-06-25"},
	{"1950年6月25号", "1950-06-25"},
	{"一九五〇年六月二十五日", "1950-06-25"},
	{"１９５０年６月", "1950-06"},
	{"1950年6月上旬", "1950-06-01/1950-06-10"},
	{"1950年6月下旬", "1950-06-21/1950-06-30"},
	{"1950年初", "1950-01/1950-04"},
	{"1950年底", "1950-09/1950-12"},
	{"1950年下半年", "1950-07/1950-12"},
	{"1950年春", "1950-21"},
	{"1950年代", "195X"},
	{"20世纪50年代初", "1950/1953"},
	{"19世纪末", "1867/1899"},
	{"约1950年", "1950~"},
	{"1950年左右", "1950~"},
	{"民国三十八年十月一日", "1949-10-01"},
	{"昭和25年6月25日", "1950-06-25"},
	{"明治元年", "write it as"},
	{"1950年6月25日(日)", "1950-06-25"},
	{"1950年6月25日 午前10時", "1950-06-25T10:00:00"},
	{"1950年6月25日至27日", "1950-06-25/1950-06-27"},
	{"1950年6月25日~7月3日", "1950-06-25/1950-07-03"},
	{"1950년 6월 25일", "1950-06-25"},
	{"1950년 6월", "1950-06"},
	{"1950. 6. 25.", "1950-06-25"},
	{"1950년 6월 초순", "1950-06-01/1950-06-10"},
	{"1950년 초", "1950-01/1950-04"},
	{"1950년 하반기", "1950-07/1950-12"},
	{"1950년 여름", "1950-22"},
	{"1950년대", "195X"},
	{"1950년경", "1950~"},
	{"1950년 6월 25일 오전 4시", "1950-06-25T04:00:00"},
	{"6월 25일", "it has no year"},

	{"1950. 6. 25. ~ 7. 3.", "1950-06-25/1950-07-03"},
	{"1950. 6.", "1950-06"},

	{"mid-October 1950 (?)", "1950-10-11?/1950-10-20?"},
	{"25-Jun1950", "1950-06-25"},
	{"25Jun-1950", "1950-06-25"},
	{"Mai – 1813", "write it as"},
	{"1813 – Mai", "write it as"},
	{"1813? – 1815?", "1813?/1815?"},

	{"1920-24", "1920-24 season"},
	{"1950-24", "1950-24"},
	{"1920–24", "1920/1924"},

	// Words that mean one thing in one language, another in another.
	{"do 5 maja 1813", "../1813-05-05"},
	{"do 14.02.2025", "../2025-02-14"},
	{"do 13.02.2025", "may be a weekday"},
	{"Do 14.02.2025", "may be a weekday"},
	{"Do 13.02.2025", "2025-02-13"},
	{"po 10.02.2025 09:00", "2025-02-10T09:00:00"},
	{"po 11.02.2025 09:00", "may be a weekday"},
	{"na 1813", "1814-01-01/.."},
	{"da 1813", "1813/.."},
	{"1813–", "1813/.."},
	{"5 May 1813 –", "write it as"},
	{"1813/15", "1813/1815"},
	{"mar 1813", "1813-03"},
	{"mi-mai 1813", "1813-05-11/1813-05-20"},
	{"primo maggio 1813", "1813-05-01"},
	{"anni 1850", "185X or 1850"},
	{"Anfang der 50er Jahre", "century"},
	{"п'ятниця, 5 травня 1813", "1813-05-05 other weekday"},

	// What has no year.
	{"--02-03", "it has no year"},
	{"0000", "it has no year"},
	{"0000-05-05", "it has no year"},
	{"XXXX-05-05", "it has no year"},
	{"5 May", "it has no year"},
	{"5. Mai", "it has no year"},
	{"Mittwoch", "it has no year"},
	{"Montag, 5. Mai", "it has no year"},
	{"12 мая", "it has no year"},
	{"3.2.", "it has no year"},

	// What may be read in two ways, or was cut short.
	{"3/5/1950", "--date-order"},
	{"03-05-1950", "--date-order"},
	{"Thu 2/3/1950", "--date-order"},
	{"25.6.50", "two digits"},
	{"25/6/50", "two digits"},
	{"25 June 50", "two digits"},
	{"25-Jun-50", "two digits"},
	{"June 25, '50", "two digits"},
	{"1842.1", "1842-01 or 1842-10"},
	{"1810–12", "1810-12 or 1810/1812"},
	{"1950/06", "1950-06"},
	{"1800s", "ten years or a hundred"},
	{"1331447778", "2012-03-11"},
	{"36892", "spreadsheet"},
	{"988", "write 0988"},
	{"44 BC", "-0043"},
	{"1914-07-25/1914-07-20", "ends before it begins; write 1914-07-20/1914-07-25"},
	{"I. Jh. v. Chr.", "before our era"},
	{"2. Jh. v. Chr.", "before our era"},
	{"[2. Jh. v. Chr.?]", "before our era"},
	{"1st century BC", "before our era"},
	{"5th century B.C.", "before our era"},
	{"50–44 BC", "before our era"},
	{"between 50 and 44 BC", "before our era"},
	{"50 or 49 BC", "before our era"},
	{"0 BC", "before our era"},
	{"5/3/44 BC", "before our era"},
	{"44 BC", "-0043"},
	{"about 50 BCE", "-0049~"},
	{"im Jahre 43 vor Christus", "-0042"},
	{"15 March 44 B.C.", "-0043-03-15"},
	{"15. 3. 44 v. Chr.", "-0043-03-15"},
	{"[mars 44 av. J.-C.]", "-0043-03?"},
	{"15 марта 44 г. до н. э.", "-0043-03-15"},
	{"公元前44年3月15日", "-0043-03-15"},
	{"기원전 44년", "-0043"},
	{"29 February 45 BC", "-0044-02-29"},
	{"29 February 44 BC", "has no day 29"},
	{"1 BC", "0000"},
	{"Ier siècle av. J.-C.", "before our era"},
	{"III век до н. э.", "before our era"},
	{"公元前3世纪", "before our era"},

	// What must not be taken for what it is like.
	{"5 May 1668/9", "24 March"},
	{"25 March 1668/9", "24 March"},
	{"Summer 1812/13", "only winter"},
	{"5/8 May 1813", "neighbours"},
	{"Mai/August 1813", "neighbouring"},
	{"5 May 1813 (received 9 May)", "keep the day on which it was sent"},
	{"10.02.1816 (recte 1817)", "keep the day on which it was sent"},
	{"5 May 1813 (London)", "write it as"},
	{"London, 5 May 1813", `keep "London" in a column of its own`},
	{"5 May 1813, see 1814", "write it as"},
	{"1813 May 5 1814", "write it as"},
	{"31. Juni 1813", "no day 31"},
	{"31 June – 2 July 1813", "no day 31"},
	{"9–5 May 1813", "ends before it begins"},
	{"fifth half of 1813", "write it as"},
	{"third half of 1813", "no part 3 of 2"},
	{"2. Viertel Mai 1813", "halves and thirds"},
	{"22nd century", "no century 22"},
	{"1955er Jahre", "do not begin with 1955"},
	{"55er Jahre des 19. Jahrhunderts", "do not begin with 55"},
	{"Michaelmas 1713", "feasts"},
	{"zwischen Mai und dem Ende", "write it as"},
	{"after 5 May 1813 and before 9 May 1813", "write it as"},
	{"1813 (1814)", "write it as"},
	{"5 May 1813 O.S. or so", "write it as"},
	{"early or late 1813", "write it as"},
	{"not before or after 1813", "write it as"},
	{"1950年13月", "month 13"},
	{"光绪二十四年八月初六", "write it as"},
	{"June 1950, 10:00", "write it as"},
	{"No. 1813", "write it as"},
	{"No. 5 May 1813", "write it as"},
	{"d. 1813", "write it as"},
	{"St. 1813", "write it as"},
	{"fol. 1813", "write it as"},
	{"C 1813", "write it as"},
	{"X 1813", "write it as"},
	{"1895-05-12-14", "goes on after its day"},
	{"в 19", "write it as"},
	{"06/50", "two digits"},
	{"letter 5", "write it as"},
	{"5 letters of May 1813", "write it as"},
	{"P. 25, 1950", "write it as"},
	{"25.06.1950/2", "neighbours"},
	{"1950-06-25 (3)", "write it as"},
}

func TestCatalogue(t *testing.T) {
	for _, test := range catalogue {
		d, err := written.Parse(test.text, "")
		said := []string{d.String()}
		for _, of := range []struct {
			remark written.Remark
			words  string
		}{
			{written.OldStyle, "old style"},
			{written.Aside, "aside"},
			{written.SeasonCode, "season"},
			{written.Converted, "converted"},
			{written.Lunar, "lunar"},
			{written.JulianWeekday, "Julian weekday"},
			{written.OtherWeekday, "other weekday"},
		} {
			if d.Remarks&of.remark != 0 {
				said = append(said, of.words)
			}
		}
		got := strings.Join(said, " ")
		switch {
		case err != nil && !strings.Contains(err.Error(), test.want):
			t.Errorf("%v, want %s", err, test.want)
		case err != nil && (errors.Is(err, written.ErrNoYear) != (test.want == "it has no year") || errors.Is(err, written.ErrOrder) != (test.want == "--date-order")):
			t.Errorf("%v can't be told apart", err)
		case err == nil && got != test.want:
			t.Errorf("%q is read as %q, want %q", test.text, got, test.want)
		}
	}
}

// What is not understood is never left out.
func TestNoUnknownWordIsLeftOut(t *testing.T) {
	for _, test := range catalogue {
		if _, err := written.Parse(test.text, ""); err != nil {
			continue
		}
		words := strings.Fields(test.text)
		for i := range len(words) + 1 {
			text := strings.Join(slices.Concat(words[:i], []string{"xyzzy"}, words[i:]), " ")
			if d, err := written.Parse(text, ""); err == nil {
				t.Errorf("%q is read as %q", text, d)
			}
		}
	}
}

// A year that is written is one of the years that are read, or stands beside them.
func TestYearsThatAreWrittenAreRead(t *testing.T) {
	fourDigits := regexp.MustCompile(`\b\d{4}\b`)
	ofOtherEra := regexp.MustCompile(`5674|1332|4283`)
	for _, test := range catalogue {
		d, err := written.Parse(test.text, "")
		if err != nil {
			continue
		}
		for _, digits := range fourDigits.FindAllString(test.text, -1) {
			year, _ := strconv.ParseInt(digits, 10, 64)
			if edtf.Date(year+1, 12, 31) < d.Earliest() || d.Latest() < edtf.Date(year-1, 1, 1) {
				if !strings.Contains(test.text, "hours") && !ofOtherEra.MatchString(test.text) {
					t.Errorf("%q is read as %q", test.text, d)
				}
			}
		}
	}
}

func TestGregorian(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"25 October 1917 (O.S.)", "1917-11-07"},
		{"5 May 1713?", "1713-05-16?"},
		{"ca. 5 May 1713", "1713-05-16~"},
		{"ca. May 1713", "1713-05~"},
		{"February 1700", "1700-02-11/1700-03-11"},
		{"after 5 May 1713", "1713-05-17/.."},
		{"1713", "1713-01-12/1714-01-11"},
		{"n.d.", ""},
	} {
		d, err := written.Parse(test.text, "")
		if err != nil {
			t.Fatal(err)
		}
		if v, err := written.Gregorian(d.Value); err != nil || v.String() != test.want {
			t.Errorf("%s is %s, %v; want %s", test.text, v, err, test.want)
		}
	}
}

func TestOrderOfDayAndMonth(t *testing.T) {
	for text, want := range map[string]written.Order{
		"24/06/1950":                  written.DayFirst,
		"06/24/1950":                  written.MonthFirst,
		"Sat 24/06/1950 10:00":        written.DayFirst,
		"ca. 24-6-1950":               written.DayFirst,
		"4/6/1950":                    "",
		"24/24/1950":                  "",
		"24.06.1950":                  "",
		"1950-06-24":                  "",
		"letters of 1824/06/24/1950/": "",
	} {
		if got := written.OrderOf(text); got != want {
			t.Errorf("%q is in the order %q, want %q", text, got, want)
		}
	}
}
