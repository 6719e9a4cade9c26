// Package lexicon turns words of dates into what they mean: their class, and a number
// within it.
package lexicon

// Last is the number of the last of several parts.
const Last = -1

// The numbers of words for a century: where they may stand beside its number.
const (
	BeforeOrBehind = iota
	BehindOnly
)

// The numbers of words that say nothing: where they may stand. A word of the
// second kind beside a year alone is a word of something else.
const (
	BesideYear = iota
	BesideDay
)

// An Entry has the words of a class whose meanings are numbered from First on. Each
// string is one meaning.
type Entry struct {
	Class byte // as package written names them
	First int
	Words []string
	Whole bool // no word of it is shortened
}

// Entries hold the words of all languages, the meanings of a class in order. They are
// those of English, German, French,
// Italian, Spanish, Portuguese, Dutch, Swedish and Danish, Latin, Polish, Czech,
// Ukrainian and Russian, as dates decline them; of months and seasons also those of
// Hungarian, Turkish, Finnish, Romanian, Catalan, Slovak, Slovene, Serbian, Bulgarian,
// Greek, Hebrew and Arabic.
var Entries = []Entry{
	{Class: 'M', First: 1, Words: []string{
		"january jany januar jänner janvier gennaio enero janeiro januari ianuarii januarii stycznia styczeń styczniu ledna leden lednu січня січень січні января январь январе يناير január januárban januárában januára januarja ianuarie gener ocak януари яну ιανουάριος ιανουαρίου janúar ינואר בינואר lednem",
		"february feby februar feber février fevrier febbraio febrero fevereiro februari februarii lutego luty lutym února únor únoru лютого лютий лютому февраля февраль феврале فبراير شباط február februárban februárában februára februarie febrer şubat subat февруари φεβρουάριος φεβρουαρίου febrúar פברואר בפברואר únorem",
		"march märz maerz mars marzo março maart martii marts marca marzec marcu března březen březnu березня березень березні марта март марте مارس آذار اذار március márciusban márciusában martie març mart mártius μάρτιος μαρτίου מרץ במרץ marec březnem",
		"april avril aprile abril aprilis kwietnia kwiecień kwietniu dubna duben dubnu квітня квітень квітні апреля апрель апреле أبريل ابريل إبريل نيسان április áprilisban áprilisában apríl apríla aprila aprilie nisan април απρίλιος απριλίου אפריל באפריל dubnem",
		"may mai maggio mayo maio mei maj maii maja maju května květen květnu травня травень травні мая май мае مايو أيار ايار május májusban májusában máj mája mayıs mayis maig μάιος μαΐου μαίου maí מאי במאי květnem",
		"june juni juin giugno junio junho iunii junii czerwca czerwiec czerwcu června červen červnu червня червень червні июня июнь июне يونيو يونيه حزيران június júniusban júniusában jún júna junija iunie haziran juny юни ιούνιος ιουνίου יוני ביוני červnem",
		"july juli juillet luglio julio julho iulii julii lipca lipiec lipcu července červenec červenci липня липень липні июля июль июле يوليو يوليه تموز július júliusban júliusában júl júla julija iulie temmuz juliol юли ιούλιος ιουλίου יולי ביולי červencem",
		"august augt août aout agosto augustus augusti sierpnia sierpień sierpniu srpna srpen srpnu серпня серпень серпні августа август августе أغسطس اغسطس آب augusztus augusztusban augusztusában augusta avgusta avgust ağustos agustos agost αύγουστος αυγούστου ágúst אוגוסט באוגוסט srpnem",
		"september septembre settembre septiembre setembro septembris września wrzesień wrześniu září вересня вересень вересні сентября сентябрь сентябре 7ber 7bre 7bris septr sepr سبتمبر أيلول ايلول szeptember szeptemberben szeptemberében septembra septembar septembrie eylül eylul setembre септември σεπτέμβριος σεπτεμβρίου ספטמבר בספטמבר zářím",
		"october oktober octobre ottobre octubre outubro octobris października październik październiku října říjen říjnu жовтня жовтень жовтні октября октябрь октябре 8ber 8bre 8bris octr octbr أكتوبر اكتوبر október októberben októberében októbra oktobra oktobar octombrie ekim октомври οκτώβριος οκτωβρίου אוקטובר באוקטובר říjnem",
		"november novembre noviembre novembro novembris listopada listopad listopadzie listopadu листопада листопад листопаді ноября ноябрь ноябре 9ber 9bre 9bris novr novbr نوفمبر novemberben novemberében novembra novembar noiembrie kasım kasim ноември νοέμβριος νοεμβρίου נובמבר בנובמבר listopadem",
		"december dezember décembre decembre dicembre diciembre dezembro decembris grudnia grudzień grudniu prosince prosinec prosinci грудня грудень грудні декабря декабрь декабре 10ber 10bre 10bris decr dezbr decbr xber xbre xbris ديسمبر decemberben decemberében decembra decembar decembrie aralık aralik desembre desember декември δεκέμβριος δεκεμβρίου דצמבר בדצמבר prosincem",
	}},
	{Class: 'M', First: 1, Whole: true, Words: []string{
		"tammikuu tammikuuta tammikuussa tammikuun januarij", "helmikuu helmikuuta helmikuussa helmikuun februarij hornung", "mrt maaliskuu maaliskuuta maaliskuussa maaliskuun", "huhtikuu huhtikuuta huhtikuussa huhtikuun", "toukokuu toukokuuta toukokuussa toukokuun maij", "kesäkuu kesäkuuta kesäkuussa kesäkuun junij brachmonat brachet", "heinäkuu heinäkuuta heinäkuussa heinäkuun julij heumonat heuet", "elokuu elokuuta elokuussa elokuun", "syyskuu syyskuuta syyskuussa syyskuun", "lokakuu lokakuuta lokakuussa lokakuun weinmonat", "marraskuu marraskuuta marraskuussa marraskuun", "joulukuu joulukuuta joulukuussa joulukuun christmonat",
	}},
	{Class: 'S', First: 1, Words: []string{
		"spring frühling frühjahr printemps primavera lente voorjaar vår forår wiosna wiosną wiosny jaro jaře весна весной весны весною навесні tavasz tavasza tavaszán tavaszi ilkbahar bahar ilkbaharı primăvara kevät keväällä våren våras foråret",
		"summer sommer été estate verano verão zomer sommar lato latem lata léto létě лето летом лета літо влітку nyár nyara nyarán yaz yazı estiu vara kesä kesällä sommaren sommeren",
		"autumn fall herbst automne autunno otoño outono herfst najaar höst efterår jesień jesienią jesieni podzim podzimu осень осенью осени осінь восени ősz őszén őszi sonbahar güz tardor toamna syksy syksyllä hösten høst",
		"winter hiver inverno invierno vinter zima zimą zimy zimě зима зимой зимы взимку tél tele telén téli kış kışı hivern iarna talvi talvella vintern vinteren",
	}},
	{Class: 'W', First: 1, Words: []string{
		"monday mon montag mo lundi lun lunedì lunedi lunes segunda segunda-feira maandag måndag mandag poniedziałek pondělí понеділок понедельник пн",
		"tuesday tue tues dienstag di mardi mar martedì martedi martes terça terça-feira dinsdag tisdag tirsdag wtorek úterý вівторок вторник вт",
		"wednesday wed mittwoch mi mercredi mer mercoledì mercoledi miércoles quarta-feira woensdag onsdag środa středa середа среда среду ср",
		"thursday thu thur thurs donnerstag do jeudi jeu giovedì giovedi jueves quinta-feira donderdag torsdag czwartek čtvrtek четвер четверг чт",
		"friday fri freitag fr vendredi ven venerdì venerdi viernes sexta-feira vrijdag fredag piątek pátek п'ятниця ятниця пятница пятницу пт",
		"saturday sat samstag sonnabend sa samedi sam sabato sábado sabado zaterdag lördag lørdag sobota субота суббота субботу сб",
		"sunday sun sonntag so dimanche dim domenica dom domingo zondag söndag søndag niedziela neděle неділя воскресенье вс",
	}},
	{Class: 'P', First: 1, Words: []string{
		"early beginning start anfang anfangs anf beginn début inizio inizi principio principios comienzos inicios início começo begin början begyndelsen initio początek początku počátek počátku začátek začátku początkiem початок початку начало начале начала eleje elején kezdete başı başında başları alku alussa pocz počátkem začátkem",
		"mid middle mitte mi milieu metà mediados meados midden medio mitten połowa połowie polovina polovině середина середине середины середині közepe közepén ortası ortasında ortaları puoliväli puolivälissä",
		"late end ende fin fine fines finales fim eind einde slutet slutningen koniec końcu konec konci кінець кінці конец конце конца vége végén sonu sonunda sonları loppu lopussa koncem fins",
	}},
	{Class: 'F', First: 2, Words: []string{
		"half hälfte haelfte halbjahr moitié metà semestre semester mitad metade helft hälften połowa połowie polovina polovině половина половине половины полугодие полугодия половині quinzaine quincena quinzena",
		"third drittel tiers terzo tercio terço derde tredjedel trzecia třetina треть трети",
		"quarter q viertel quartal trimestre kwartaal kvartal kwartał čtvrtletí четверть четверти квартал чверть",
	}},
	{Class: 'N', First: 1, Words: []string{
		"first erste ersten erstes erster premier première primera primeira primo prima primer primeiro eerste första första pierwsza pierwszej první перша перший первая первой первое первый",
		"second zweite zweiten zweites zweiter deuxième seconde second seconda secondo segunda segundo tweede andra druga drugiej druhá druhé druga druhá друга второй вторая второе",
		"third dritte dritten drittes dritter troisième terza terzo tercera tercer tercero terceira terceiro derde tredje trzeci trzecia třetí третя третий третья третье третьей",
		"fourth vierte vierten viertes vierter quatrième quarta quarto cuarta cuarto vierde fjärde czwarty czwarta čtvrtá čtvrté четверта четвертый четвертая четвертой",
	}},
	{Class: 'N', First: Last, Words: []string{"last letzte letzten letztes letzter dernier dernière ultima ultimo última último laatste sista ostatnia ostatni poslední последняя последний последней остання"}},
	{Class: 'N', First: 15, Words: []string{
		"fifteenth fünfzehnten", "sixteenth sechzehnten", "seventeenth siebzehnten", "eighteenth achtzehnten",
		"nineteenth neunzehnten", "twentieth zwanzigsten",
	}},
	{Class: 'C', First: BeforeOrBehind, Words: []string{
		"century cent jahrhundert jahrhunderts jh jhd jhdt jhs siècle siecle secolo sec siglo século s eeuw århundradet århundrade sekel saeculum saeculi saec wiek wieku století stol століття век века веке",
		"w st ст в", // shortened so that they stand behind the number only
	}},
	{Class: 'D', First: 0, Words: []string{"decade years jahre jahren jaren åren роки років годы годов годах гг évek éveiben"}},
	{Class: 'E', First: 0, Words: []string{"années annees anni años anos lata latach léta letech"}},
	{Class: 'o', First: 0, Words: []string{"or oder ou o of eller lub nebo або или vel"}},
	{Class: '&', First: 0, Words: []string{"and und et e y en och og i a та і и"}},
	{Class: '_', First: BesideYear, Words: []string{
		"courant in im the year years jahr jahre jahres anno anni annorum ad chr an année de del dell di año el ano het jaar år året w roku r rok v roce рік року років роки р в у во год года году годы годов годах г гг év évben évi évi anul vuonna vuoden yılı yılında any r",
	}},
	{Class: '_', First: BesideDay, Words: []string{
		"of on a dated ce den d dem der des die das vom am zum le la les il lo du au aux della dello da en los las dos das van av i we ve u ° º på af pod na adi addi addì dì",
	}},
}
