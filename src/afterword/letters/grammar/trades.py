"""Words of trades and ways of working that no dictionary has."""

from afterword.words.word_list import listed


def is_of_a_trade(word: str) -> bool:
    """Return True for "fintech", and for what has the ending of a field: "phlebotomy", "charcuterie"."""
    return word in _TRADES or (len(word) > 7 and word.endswith(_FIELDS))


_TRADES = frozenset(
    listed("fintech edtech biotech devops adtech agritech proptech healthtech medtech regtech martech telco telecoms")
    + listed(
        "wifi roastery roasteries ecommerce"
        " freelancing backend frontend fullstack realtime hospo childcare eldercare greenfield brownfield"
        " insurtech kanban kaizen scrum webhook webhooks middleware mechatronics genomics telehandler telehandlers"
        " tachograph tachographs putaway cobots wayfinding oracy kimchi cortado cybersecurity cannulation ventilators"
        " palletised palletized palletising shrinkwrap crossdocking microservice microservices serverless parkrun comms"
        " paeds chippy bono mortem barista baristas latte matcha gelato tapas focaccia prosecco pilates zumba parkour"
        " onsite offsite upcycling upcycled rewilding glamping podcasting vlogging livestream livestreams rebrand"
        " kitchenware mise homewares haberdashery millinery marquetry lutherie luthier fettler banksman slinger"
        " doula doulas signaller signallers groundworker groundworkers scaffolder scaffolders reablement"
        " safeguarding dysphagia"
        " triaged triaging phlebotomist phlebotomists sonographer sonographers paralegals conveyancer conveyancers"
        " cicerone sommeliers garde manger chargeback chargebacks fundraiser fundraisers upsell upselling dropshipping"
        " chatbot chatbots wireframe wireframes backlogs changelog hotfix hotfixes codebase repo repos refactor"
        " timesheets rotas handovers takeaways lanyard lanyards gazebo gazebos marquee marquees"
    )
)
_FIELDS = (
    *("graphy", "ology", "culture", "otomy", "ectomy", "tronics", "omics", "matics", "ware", "therapy", "pathy"),
    *("metry", "scopy", "uterie", "isserie", "ologist", "ologists", "ographer", "ographers", "otomist", "dynamics"),
)
