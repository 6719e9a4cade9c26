package advice

import "cablegraph/internal/pattern"

var (
	// feast are the names of days of the church and of terms, which move or differ from
	// place to place.
	feast = pattern.New(`(?i)(?:^|\PL)(?:easter|ostern?|oster\p{L}+|pâques|pasqua|pascua|pascha\p{L}*|pentecost|whit|whitsun\p{L}*|pfingst\p{L}*|pentecôte|michaelmas|michaelis|martinmas|martini|advent|avent|lent|carnival|fastnacht|` +
		`christmas|weihnacht\p{L}*|noël|natale|navidad|пасха|пасхи|рождество|рождества|троица|троицы|epiphan\p{L}*|candlemas|lichtmess|ascension|himmelfahrt|fronleichnam|corpus christi|karfreitag|gründonnerstag|good friday|maundy|` +
		`palm sunday|palmsonntag|palmarum|trinit\p{L}*|septuagesima|sexagesima|quinquagesima|quadragesima|invocavit|invokavit|reminiscere|oculi|laetare|lætare|judica|quasimodo\p{L}*|misericordi\p{L}*|jubilate|cantate|rogate|exaudi|` +
		`lady day|twelfth night|new year'?s?|neujahr|silvester|allerheiligen|all saints|all souls|toussaint|assumption|nativity|mariä|mariae|johannis|jacobi|feast|fest|festo|eve of|vigil\p{L}*|hilary|term|semester|\p{L}+semester)(?:\PL|$)`)

	// roman are days as the Romans counted them, towards one that follows.
	roman = pattern.New(`(?i)(?:^|\PL)(?:kal|kalend\p{L}*|calend\p{L}*|non|nonas|nonis|id|idus|idibus|ides)\.? (?:of )?\p{L}{3,}`)

	// eraOfJapan is a year of an era that is read, but for this one.
	eraOfJapan = pattern.New(`^(大正|昭和|平成|令和|民国) ?\d{1,3}年`)

	inArabicFigures = pattern.New(`[٠-٩۰-۹]`)

	// eraOfEast is a year of an era of China, of Korea, or of Japan before 1873.
	eraOfEast = pattern.New(`^(\p{Han}{2})\d{1,2}年|^(\p{Hangul}{2}) ?\d{1,2}年`)

	// besideAnother are days that are told by another one.
	besideAnother = pattern.New(`(?i)^(?:(?:den |am |le |du |the )?\d{1,2}\.?(?:st|nd|rd|th)? (?:inst|ult|prox|hujus|huius|d\. ?m|d\. ?j|ds\. ?m|dss?\. ?(?:mts|monats)|dieses monats|v\. ?m|courant|ct|du courant|de ce mois|du même mois|del corrente|corr|сего месяца|с\. ?м)\.?|` +
		`\p{L}+,? (?:den |the )?\d{1,2}\.? (?:d\. ?m|dieses monats|inst|v\. ?m)\.?|inst\.?|ult\.?|prox\.?|(?:the )?same day|(?:the )?(?:next|following) day|yesterday|today|heute|gestern|tags (?:darauf|zuvor)|(?:am |den )?(?:folgenden|nächsten|selben) tage?s?|` +
		`le même jour|même jour|le lendemain|lendemain|la veille|hier|aujourd'hui|stesso giorno|lo stesso giorno|mismo día|el mismo día|того же дня|тогда же|на другой день)$`)
)
