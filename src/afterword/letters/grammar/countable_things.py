"""More things and people that come one at a time, of many trades; words that are also stuff ("glass") are left out."""

from afterword.words.word_list import listed

COUNTABLE_THINGS = frozenset(
    # who
    listed(
        "officer piece physio doc agent referee rep dentist hygienist optician optometrist radiographer"
        " physiotherapist psychologist psychiatrist surgeon registrar"
        " receptionist secretary concierge bartender waiter waitress barber hairdresser florist butcher baker brewer"
        " farmer fisherman forester gardener groundsman gamekeeper plasterer bricklayer roofer glazier joiner"
        " machinist fitter toolmaker locksmith surveyor geologist botanist biologist zoologist physicist"
        " astronomer historian archivist curator conservator librarian translator interpreter journalist reporter"
        " photographer illustrator sculptor violinist pianist organist drummer guitarist tenor soprano conductor"
        " choreographer playwright screenwriter actor actress dramaturg stylist tailor seamstress upholsterer"
        " potter jeweller watchmaker policeman detective firefighter lifeguard caretaker janitor porter"
        " chauffeur courier postman pilot stewardess sailor skipper deckhand bosun stevedore docker"
        " economist statistician broker trader banker underwriter treasurer controller notary barrister magistrate"
        " headteacher headmaster headmistress principal dean lecturer postdoc student pupil "
        " counsellor counselor therapist chaplain priest imam rabbi ranger vet pharmacist phlebotomist"
        " anaesthetist oncologist cardiologist paediatrician resident patient visitor guest diner tenant landlord"
        " volunteer donor trustee shareholder investor founder ceo cfo cto executive chairman chairwoman"
        " councillor diplomat ambassador attache clerk typist recruiter headhunter salesperson salesman"
        " reseller wholesaler retailer grower importer exporter contractor subcontractor freelancer locum temp"
        " storekeeper picker packer cleaner housekeeper nanny childminder au-pair superintendent dispatcher"
    )
    # rooms and places
    + listed(
        "building house flat room bedroom bathroom basement cellar attic corridor lobby foyer staircase lift elevator"
        " boardroom showroom storeroom staffroom taproom darkroom theatre stadium arena pitch court pool"
        " airport station platform harbour harbor port dock pier shipyard quarry mine mill foundry refinery"
        " distillery brewery dairy parlour abattoir slaughterhouse bakehouse barn stable paddock field meadow"
        " forest park zoo aquarium observatory laboratory surgery pharmacy hospice dispensary morgue crematorium"
        " church chapel cathedral mosque synagogue temple archive monastery convent castle palace monument memorial"
        " university college faculty nursery kindergarten creche crèche playgroup bookshop boutique"
        " salon spa bistro brasserie diner takeaway bungalow cottage mansion hostel motel resort campsite"
        " motorway highway bridge tunnel roundabout junction crossing railway tramway runway canal reservoir dam"
        " courtyard terrace balcony rooftop allotment cemetery plant branch headquarters hub"
    )
    # things
    + listed(
        "showreel demo slide deck brochure flyer poster catalogue catalog booklet pamphlet questionnaire survey form"
        " diary logbook notebook folder binder envelope parcel pallet crate barrel keg tank silo hopper conveyor"
        " trolley pram wheelchair stretcher scanner microscope telescope centrifuge incubator autoclave spectrometer"
        " generator transformer turbine compressor pump valve gearbox motor battery charger switchboard meter gauge"
        " thermostat radiator fridge cooker dishwasher grill fryer mixer blender kettle till cashpoint"
        " kiln loom drill saw chisel hammer spanner wrench ladder scaffold digger bulldozer tipper trailer combine"
        " harvester plough tram coach taxi cab scooter motorbike moped helicopter glider yacht ferry dinghy trawler"
        " tug barge lifeboat hovercraft submarine rocket satellite antenna telescope tablet phone headset"
        " keyboard mouse monitor screen projector microphone loudspeaker amplifier piano organ violin cello guitar"
        " costume uniform helmet harness jacket coat desk chair bench sofa bed mattress wardrobe locker"
        " cupboard shelf drawer lamp window door gate fence wall ceiling chimney sign banner flag"
    )
    # affairs
    + listed(
        "upgrade rollout mess pilot trial launch relaunch rebrand refurb refurbishment takeover acquisition buyout"
        " tender bid pitch proposal grant bursary scholarship placement internship secondment apprenticeship"
        " traineeship"
        " sabbatical degree diploma doctorate thesis dissertation module seminar workshop webinar lecture tutorial"
        " course"
        " exam test quiz assessment appraisal review hearing trial lawsuit dispute grievance appeal petition"
        " referendum election campaign fundraiser gala auction raffle concert recital rehearsal premiere"
        " audition screening matinee tour fixture tournament league match game season"
        " podcast broadcast documentary series episode magazine newspaper journal column blog website homepage"
        " webpage app prototype sprint standup retro hackathon codebase repository commit branch release"
        " feature ticket bug patch migration cutover outage breach backup restore server cluster queue cache"
        " database warehouse lake dashboard model forecast spreadsheet workbook ledger invoice receipt refund"
        " payment loan mortgage overdraft account policy claim premium quote estimate"
        " tender lease tenancy deed will patent trademark licence permit visa passport certificate"
        " waitlist shortlist checklist handover rota timetable schedule roster calendar agenda"
        " committee board council panel union guild society association federation charity foundation trust"
        " company firm startup agency consultancy partnership cooperative franchise subsidiary competitor"
        " partner manufacturer factory supplier vendor customer client account territory region district"
        " vacancy post position job career hobby habit accent qualification achievement award medal prize"
        " decision question answer idea suggestion complaint comment objection concern"
        " mistake error accident injury infection outbreak emergency fire flood storm drought heatwave"
        " target deadline milestone bonus discount voucher coupon subscription membership donation legacy"
        " helpdesk switchboard callout inspection survey scan biopsy x-ray prescription vaccine jab dose"
        " herd flock litter calf lamb foal puppy kitten beehive hive greenhouse polytunnel tractor"
        " recipe menu dish tasting banquet buffet wedding funeral christening"
        " portakabin chiller coldstore forecourt weighbridge gantry crossing signalbox depot yard"
    )
) - frozenset(
    # stuff, verbs or fixed phrases as well
    listed(
        "court house field park plant port post position trust account answer question concern comment claim"
        " fire flood will model form sign bed restore backup commit release review test trial match game season"
        " series policy cache mine mill patch quote estimate dose scan survey exam launch pilot tour"
        " lift pump drill saw grill fence wall mixer till form slide flag bench"
        " board region district account premium headquarters course job court branch station platform dock pool pitch"
        " degree surgery room university college church theatre combine mouse screen lake"
    )
)
