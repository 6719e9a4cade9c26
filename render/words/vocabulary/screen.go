package vocabulary

// A Screen is what the page says by itself. Those with names in JSON are for its
// script, which fills in %n and %m.
type Screen struct {
	WhoToWhom  string `json:"-"` // who wrote to whom: begins the title
	HowTo      string `json:"-"` // what a reader can do
	Controls   string `json:"-"` // of the bar with all that can be chosen
	Period     string `json:"period"`
	Find       string `json:"-"`
	Category   string `json:"-"` // where the legend has no heading
	Every      string `json:"-"` // behind the heading of the categories: no choice
	AllPeriods string `json:"-"`
	Figure     string `json:"-"`
	ToMessages string `json:"-"` // skips the figure
	Messages   string `json:"messages"`
	InNoFigure string `json:"-"` // before a count
	Account    string `json:"-"` // which file tells more

	KeyPeriod, KeyPlay, KeyNext, KeyKeep, KeyLetGo, KeyFind string `json:"-"` // what keys do
	Space, Tab, Enter, Esc                                  string `json:"-"` // names of keys

	Play    string `json:"play"`
	Pause   string `json:"pause"`
	Dark    string `json:"dark"`
	Light   string `json:"light"`
	Of      string `json:"of"`      // %n of %m
	Kept    string `json:"kept"`    // the choice stays
	LetGo   string `json:"letGo"`   // nothing is chosen any more
	None    string `json:"none"`    // no message fits the choice
	Unknown string `json:"unknown"` // no actor has the name
}
