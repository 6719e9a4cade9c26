/*
Cablegraph draws who wrote to whom, period by period, from a table of dated
messages.

	cablegraph                      draw the built-in set (Korea, 1949–1950) into out/
	cablegraph --init my-letters    write that set into a folder, to start one's own from
	cablegraph my-letters           draw the set in that folder

Usage:

	cablegraph [flags] [SET]

SET is a folder with messages.csv and, if you like, actors.csv, periods.csv and
legend.csv; or a file of messages, or several of one form; or - for standard
input. Figures are written into out/: for every period an SVG, a DOT and a
description in words, and account.csv, which says of every message where it is
drawn or why it is not.

	messages.csv   date, from, to (needed); id, via, kind, direction, reports,
	               summary, source, url, weight, number, inferred; others are
	               kept and can colour the lines. Several actors in a cell: a; b
	actors.csv     id, name, short, side, role, aliases, principal, color, x, y
	periods.csv    id, title, start, end (both days belong to the period)
	legend.csv     column, value, label, question, color; no value: the heading

What follows is shown by --help-all.

A file is a table (CSV), a workbook (XLSX, ODS), letters in TEI or CMIF, JSON (a
list of objects or arrays under any name, an object a line, nodes and links),
GraphML, GEXF or a box of mail, packed by gzip or not; its content tells which. A
folder without messages.csv is all such files in it, except in folders that have
the account.csv of a run. Of more than 50,000 messages it counts them.

In actors.csv x and y are where the middle of a box stands, x to the right, y
downwards, in any unit: only how they lie to each other counts, and the figure
is stretched to its sheet. Those that -f places wrote are points of the sheet,
and kept as they are. Rows of legend.csv for the column side color boxes. A color
is written #2636a0; one that is hard to see or to tell from others is said.

A column such as name:de, short:de, title:de, side:de, role:de, label:de or
question:de has the words of these tables in another language, which --lang de
takes; --names takes names of yet another one.

A folder may keep flags of its set in cablegraph.flags, one a line as here, with
# before remarks; the command line wins. It can't name files to write.

Tables of others have headers of their own: Absender, Expéditeur, Recipient,
Source and Target, senderDate … --dry-run says what was taken for what,
--columns takes something else. Somebody whose id stands beside the name in one
row is the same by name alone in others; two ids stay two, whatever their names.
Words for unknown persons (N. N., unbekannt, k. A., -) are nobody; ditto, idem,
ders. are whom the row above names. "Ann und Bo", "Ann & Bo", "Ann, Bo" are two
where both stand alone elsewhere in the set, else one; which, is said. One column
may name both ends: Ann → Bo, letter from Ann to Bo. A merged cell of a workbook
holds for all its rows.

Dates are written 1950-06-25, 1950-06, 1950, 1950-06-25/1950-07-11 (some time in
between), ../1950-06-25 (by that day), [1950-07-02,1950-07-03] (one of them), and
more of EDTF (ISO 8601-2). A trailing ~ means about, ? uncertain, % both. Dates
as people and programs write them are read too: 25.06.1950, June 25th, 1950,
ca. Mai 1813, vor dem 5. Mai 1813, 12–14 мая 1895 г., Mon, 14 May 2001 06:39:00,
18 brumaire an VIII, 5 Tishri 5674, 15 Ramadan 1332 (a span of three days), 44 BC.
account.csv has every date as it was understood.
In it a word that a spreadsheet would compute (= + - @) begins with an apostrophe.

How messages are counted:

  - A figure's total counts messages. A message to several recipients or from
    several senders adds one to each pair of them, and one to the total.
  - A line joins an ordered pair in one category. It counts the messages
    between its two ends.
  - A message via others is drawn as a path: senders to the first carrier,
    carrier to carrier, the last carrier to the recipients, each pair once.
    These legs count on their lines, never in the total. With --relays=direct
    the line joins the ends and its label names the carriers. Who is its only
    sender, or its only recipient, hands nothing on as a carrier.
  - Where a message reports another one and goes the way of its last leg, that
    leg is drawn once, as the reporting message.
  - direction "both" (a meeting, an agreement) has a head at each end.
  - A message to nobody named is a token on its sender's box. One without date or
    sender, or to nobody but its own sender, is listed in account.csv and not
    drawn.
  - With --group side all actors of a side are one box, which a report or a
    carrier of its own does not leave. A message within a side is drawn as what is
    said to nobody named is, as a token on the box, and counted so.
  - weight says how many messages a row stands for.
  - --min N counts, in each period, what one actor sent another in one category by
    whatever hands, and leaves out what is fewer than N; also what somebody says to
    nobody named. Legs of a relay may then count fewer.

How dates are counted:

  - Every date is a range of days. About (~, %) widens it: a day by three days,
    a month by a month, a year by a year, either way. An open end reaches to
    the edge of all periods.
  - A question mark behind a date (1950-05?) or a name (Ann?, [?]), and what
    editions have for it, widens nothing; such a message is certain nowhere.
  - A message is certain in a period that holds all of its range, likeliest in
    one that holds more than half, possible in one that it touches. --dates says
    from which of them on it is drawn; what is drawn and not certain counts
    apart: "4 + 1?".
  - What no period holds by that rule is listed, with the reason.

What a figure shows:

  - The hue and head of a line, and the shape of its label, are a category; a
    set without categories is black. A box's tint and tag are a side. With
    --color=side lines and boxes have the hues of the sides.
  - A dash says that a message reports another's words and has its category from
    them, or two by turns. A ring is somebody who only carried messages: "A, B" one after the
    other, "A / B" each some of them, "9 carriers" where names have no room. A
    pale box has no message in the period: none sent, received, carried or said
    to nobody named.
  - Who acts in several periods has one place in all of them. A figure has room
    for some 40 actors and 80 lines: of more, the strongest of the period are
    shown, as many as can be read, and the figure says how many that are.

What a figure of changes shows (--draw change), for every period but the first:

  - A line is all messages from one actor to another in one category, as the
    figures of both periods draw them. Its token says how many there were before
    and are here: "0 → 1?"; ? is perhaps, where it depends on a doubtful date.
    Marks stand behind the count that they are of, with how many where not all have
    them: "2, 1* → 0".
  - Lines are solid where something grows and hollow where it shrinks, broad where
    it begins or ends, and thin where it stays. On a box, + is an actor who has no
    message before, – one who has none here; "0 → 1" is what he said to nobody named.
  - Everybody stands where the figures of the periods have him, which are the same
    without figures of changes; of two who share a place there, the weaker has no
    box. On a sheet of given height all may stand a little closer, over a higher
    legend. Lines that can't be read there, and those of bystanders, are said in
    words under it: those of principals last, and never a part of a message's way.
    Lines of which one of the two figures leaves out messages, because it does not
    show their sender or receiver, are not compared, and counted.
  - On a slide it is lines alone that are shown, between all whom the slides of both
    periods show: "8 of 10 lines among actors shown; 8 of 25 messages, before: 2 of
    17 messages". The legend says of each kind how many are drawn of how many, and
    the foot names the strongest new line that is not.

What a figure of time shows (--draw time):

  - All messages that have a sender and a date, in the order of time: each stands
    with its number on its sender's lane, and arrows run to the lanes of its
    receivers. Numbers rise from left to right where the dates allow it, else days
    do. Doubtful dates are shown, so --dates leaves nobody's message out; --top,
    --min and --ego choose over the whole run.
  - Principals have lanes of their own, and whoever has a part in four messages or
    more; others share a lane a side, with their names at their marks. The order
    of lanes is one for all periods.
  - A day is as wide as its messages. A message whose day is not known stands at
    the first that its number allows, with a bar under the axis from its first day
    to its last; a thick bar lasted all these days. Where most dates are months or
    years, so is the axis; no years where a period is shorter than one.
  - What lies outside all periods stands behind "//". A message of several periods
    stands under the last of them to begin, of these the first to end. In account.csv
    "time" is this figure.
  - A dashed line on a principal's lane is a pause: the set has no message that he
    may have sent on any of these days, which are a twelfth of all days or more.
    Words on it say when it was, or how many days it has; what has no room is in the
    notes.
  - More messages than a page bears take several pages, up to 1,000 messages.
  - On a slide principals have lanes (or the six strongest), and the carriers
    between them one: what a carrier passed on as a report goes on dashed to its
    end; rings of others stand between lanes. It shows what these actors say, a mark a message, in order and without
    numbers.

What a sheet of all periods shows (--draw sheet):

  - Six panels a page, two by three on A4, twelve of few actors with short names, up to
    three side by side on slides, fewer where these have no room; a further page begins
    with the last panel of the one before. A sheet that needs less than a page is as wide
    as the other figures and as high as its panels need, as all are with --no-title. A
    period without a message has no panel; how many these are is said.
  - A line joins an ordered pair in one category. It is strong where it is new or
    has more messages than in the panel before, or in that of --against, and thin
    where it has as many or fewer. A mark says the category, how many messages where
    there are several, doubtful ones apart, and of how many what "†" and "*" mean
    elsewhere: "3 + 1?, 2*".
  - Actors stand where the figures of periods have them, as far as names have room.
    Whoever is joined to no principal, and to nobody with a place in actors.csv, is
    named below. A panel in which something could not be read leaves its weakest
    actors out, one with four or fewer single lines: "40 of 77 messages". Words below
    tell of these what they have room for, lines with one end in common together.
  - How many lines are new and busier is counted of those that a panel draws or names
    below, and how many are gone of those of the panel that it is compared with. Where
    nothing is left out this is what -f changes has.

What a label says:

  - --labels=number: the messages' numbers, "53 56 62"; of more than six the first,
    the last and how many: "53–73 ×9". The numbers are those of the column number,
    else ranks by date.
  - --labels=date: the dates of up to eight messages: "12 Jul", "15, 20, 28 Jul",
    "3 Jun ×2"; of more, or where these find no room, how many and from when to
    when: "×4, 3 Jul – 9 Aug", "×4, Jul–Aug", then "×4". Each date keeps its
    precision: a year stays a year. The year of a figure of one year, and the
    month of one of a month, are not repeated.
  - --labels=count: how many: "×4". A count always has the sign ×; the width of a
    line is a count where labels are dates or counts.
  - Left out: numbers where the table has them, else dates.
  - "21–31 Aug" is one day, not known which; "21 to 31 Aug" lasted all these days
    (in the table {1950-08-21..1950-08-31}). "c." is about, "by" not after, "from"
    not before; the table doubts what stands in [square brackets].
  - Behind a number or date: ? perhaps of another period, or, as the legend then
    says, other people's; † its value answers another question than most of the
    figure's; * its value is inferred. Behind a count stands how many: "×4 + 1?",
    "×4, 1†".
  - With --relays=direct a carrier is named for the messages that he carried: "13,
    20 Jul; 2 Aug via Mun Il", "×3, 1 via Mun Il".

What a sheet holds:

  - A figure on paper is as high as it needs, up to --height. On a smaller sheet,
    and on one of given height, it shows as many of the strongest as can be read
    there; what can't be read with two is refused.
  - A slide shows what the actors in it say: whoever only carries is a ring, what
    goes to others stands on the sender's box with a few words, and where most
    messages of the set have a category, those without are left out. Every slide
    says how many of how many messages it shows.
  - Places in actors.csv are kept, unless a third more messages, or a principal
    more, can be shown without them.
  - Words are set in Liberation Sans, or in the fonts that --font names; letters
    which these lack come from the next one named, from Liberation Sans, from the
    fonts of the system. SVG and DOT name the font, which must be installed where
    they are shown; PDF and PNG have its outlines. In a PDF all words can be found
    and copied, in any script.

What is written, by --format: a file a period: svg, dot, alt (30 words at most),
desc (every line in words, then two tables: who to whom, and the messages), pdf,
png; and with caption and description, to be taken into a document, tex (LaTeX),
typ (Typst), qmd (Quarto, R Markdown) and figure (HTML). A file a run: alts (alt.csv,
with the description and caption of every figure, as publishers ask for them), html
(index.html, a page with the figures of all periods and the messages behind every
line), places (actors.csv with places as drawn, to be edited and read back), messages
(messages.csv in the program's own form), edges and nodes (tables for Gephi), gexf (a
dynamic graph), changes (what is new, gone, more, fewer or the same against the
period before, or that of --against; sure where it holds however the doubtful dates
are placed), measures (of the network: partners, betweenness, density, reciprocity,
centralization). Files that would get the bytes they have are not touched, and none
that somebody else wrote, nor actors.csv and messages.csv that were edited there
(--overwrite). All other files of the program are its own by a mark in them, and
drawn anew: keep a figure that you edit under another name. Sums of what a run read
and wrote are kept in the user's cache folder, so that one with nothing to do ends at
once.

Exit status: 0 done; 1 a fault of the disk, something that --check or --lint
found, a figure that its sheet has no room for, or an interrupted run; 2 a fault
of the command line; 3 of the data, or no message that is drawn.
*/
package main
