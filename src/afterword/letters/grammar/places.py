"""Places, clubs and peoples typed in small letters; words that are something else too ("reading") are left out."""

from afterword.words.word_list import listed

PLACES = frozenset(
    listed(
        "london leeds manchester liverpool birmingham bristol sheffield glasgow edinburgh cardiff belfast dublin cork"
        " galway newcastle nottingham leicester coventry bradford southampton portsmouth plymouth exeter oxford"
        " cambridge"
        " norwich ipswich swindon derby wolverhampton sunderland middlesbrough aberdeen dundee inverness swansea"
        " wrexham"
        " hackney brixton croydon wembley camden islington peckham tottenham salford bolton stockport wigan warrington"
        " blackpool preston lancaster carlisle durham hull grimsby lincoln peterborough northampton milton luton"
        " slough"
        " guildford brighton hastings dover canterbury kent essex sussex surrey devon cornwall dorset norfolk suffolk"
        " yorkshire lancashire cumbria england scotland ireland britain europe asia africa america canada"
        " australia india"
        " japan korea france germany spain portugal italy greece poland ukraine romania hungary sweden norway"
        " denmark finland iceland holland belgium austria switzerland brazil mexico chile peru kenya nigeria"
        " ghana egypt"
        " berlin munich hamburg frankfurt cologne vienna zurich geneva paris lyon marseille madrid barcelona valencia"
        " lisbon porto rome milan naples athens warsaw krakow gdansk prague budapest bucharest sofia amsterdam"
        " rotterdam"
        " utrecht brussels antwerp ghent stockholm oslo copenhagen helsinki tallinn riga vilnius istanbul dubai mumbai"
        " delhi bangalore chennai lagos nairobi accra toronto montreal vancouver ottawa calgary boston chicago seattle"
        " denver austin dallas houston atlanta miami tampa detroit cleveland columbus cincinnati pittsburgh"
        " philadelphia"
        " baltimore minneapolis milwaukee portland sacramento oakland brooklyn queens manhattan harlem bronx texas"
        " ohio"
        " michigan illinois indiana iowa kansas nebraska dakota montana idaho oregon nevada utah arizona"
        " colorado florida"
        " virginia carolina kentucky tennessee alabama mississippi louisiana arkansas oklahoma missouri wisconsin"
        " minnesota vermont maine connecticut delaware maryland pennsylvania hawaii alaska california sydney melbourne"
        " brisbane perth auckland wellington tokyo osaka seoul beijing shanghai singapore bangkok jakarta manila hanoi"
        " chelsea everton fulham millwall"
        " german french spanish italian portuguese dutch danish swedish norwegian finnish russian ukrainian romanian"
        " hungarian greek arabic hebrew hindi urdu punjabi bengali gujarati tamil mandarin cantonese japanese korean"
        " vietnamese thai somali swahili yoruba english irish scottish american european african asian british"
        " farsi pashto dari kurdish tagalog malay nepali sinhala amharic tigrinya igbo hausa zulu xhosa afrikaans"
        " catalan basque galician croatian serbian bosnian slovak slovenian czech bulgarian latvian lithuanian estonian"
        " albanian"
        " christmas monday tuesday wednesday thursday friday saturday sunday"
    )
) - frozenset(
    listed("derby hull cork dover preston lincoln kent bolton perth queens milton sofia riga austin wellington")
)
# Words of their own, and places or clubs only behind these: "live in hull", "support arsenal".
PLACES_TOO = frozenset(
    listed("fife china derby hull cork dover preston lincoln kent bolton perth queens riga austin wellington")
)
CLUBS_TOO = frozenset(listed("arsenal derby hull preston chelsea everton celtic rangers spurs wolves"))
# Only where somebody lives or goes: "moving to bath".
PLACES_AND_THINGS = tuple(
    listed("bath reading wells rugby sandwich battle ware sale bury barking rye nice split deal mobile phoenix")
)
PLACES_OF_TWO_WORDS = (
    *("new york", "hong kong", "new zealand", "south africa", "san francisco", "los angeles", "las vegas", "sri lanka"),
    *("costa rica", "puerto rico", "el salvador", "cape town", "tel aviv", "abu dhabi", "kuala lumpur", "buenos aires"),
    *("milton keynes", "tunbridge wells", "st albans", "northern ireland", "new jersey", "new mexico", "new orleans"),
    *(
        "north carolina",
        "south carolina",
        "north dakota",
        "south dakota",
        "west virginia",
        "rhode island",
        "south korea",
    ),
    *(
        "saudi arabia",
        "united states",
        "united kingdom",
        "great britain",
        "san diego",
        "santa fe",
        "st louis",
        "fort worth",
    ),
)
