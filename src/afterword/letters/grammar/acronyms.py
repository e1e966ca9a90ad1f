"""Short forms in capitals and names of programs and firms, as they are written however they were typed."""

from afterword.words.word_list import listed

ACRONYMS = frozenset(
    listed(
        "a&e ci/cd uk usa eu dhl pgce vba pc pos ceo cfo cto"
        " nvq iso sap sql aws gcp kpi crm erp gdpr hipaa icu nhs cnc cad vat html css api php xml ifrs gaap"
        " pcr mri tig mig haccp pdf ci cd vpn qa ux ui cv hplc gcse cpa acca bim sox dbs gmp ehcp"
        " hgv lgv pcv cqc osha cdl ekg ecg ngo hvac plc b2b b2c seo roi sla etl okr bsl"
        " ai cpd nda vso tefl celta iosh nebosh ipaf tupe esl eal cpr lpn gmc gp  ppe coshh cscs mot usda fda cip"
        " sop capa lims nmr rfp p&l"
        " epos ehr emr adhd senco eyfs camhs hmrc dwp rnli raf cima aat cfa rics cips itil saas ebitda scada"
        " cpc gdc hcpc cipd cissp ccna pmp acls nclex cna emt aed puwer smsts npors ifs"
        " gpu cpu ssd llm nlp ocr sdk json yaml http mfa sso okrs nps arr mrr smb sme rfq mou ipo qts nqt kpmg pwc bbc"
        " itv ibm bmw hsbc rbs kfc dpd nyc dbt gdp iot bpm wms tms scm dcs hmi mri eeg"
        " dns ssh tls tv dj bp tb mba usb lan wan"
    )
)

# What a word typed in small letters is called by its makers.
SPELT = {
    "airtable": "Airtable",
    "asana": "Asana",
    "autocad": "AutoCAD",
    "bsc": "BSc",
    "canva": "Canva",
    "django": "Django",
    "facebook": "Facebook",
    "gmail": "Gmail",
    "ikea": "IKEA",
    "instagram": "Instagram",
    "kotlin": "Kotlin",
    "laravel": "Laravel",
    "mailchimp": "Mailchimp",
    "mongodb": "MongoDB",
    "oracle": "Oracle",
    "msc": "MSc",
    "mysql": "MySQL",
    "netsuite": "NetSuite",
    "onedrive": "OneDrive",
    "postgres": "Postgres",
    "redis": "Redis",
    "sharepoint": "SharePoint",
    "shopify": "Shopify",
    "tiktok": "TikTok",
    "oxfam": "Oxfam",
    "unicef": "UNICEF",
    "trello": "Trello",
    "whatsapp": "WhatsApp",
    "wordpress": "WordPress",
    "xero": "Xero",
    "youtube": "YouTube",
    "zendesk": "Zendesk",
    "alps": "Alps",
    "azure": "Azure",
    "covid": "Covid",
    "docker": "Docker",
    "christmas": "Christmas",
    "easter": "Easter",
    "figma": "Figma",
    "git": "Git",
    "github": "GitHub",
    "gitlab": "GitLab",
    "hubspot": "HubSpot",
    "ios": "iOS",
    "javascript": "JavaScript",
    "java": "Java",
    "jira": "Jira",
    "kubernetes": "Kubernetes",
    "linkedin": "LinkedIn",
    "ofsted": "Ofsted",
    "pgdip": "PGDip",
    "phd": "PhD",
    "phds": "PhDs",
    "photoshop": "Photoshop",
    "powerpoint": "PowerPoint",
    "python": "Python",
    "quickbooks": "QuickBooks",
    "revit": "Revit",
    "salesforce": "Salesforce",
    "sats": "SATs",
    "solidworks": "SolidWorks",
    "tableau": "Tableau",
    "terraform": "Terraform",
    "typescript": "TypeScript",
    "wales": "Wales",
    "welsh": "Welsh",
}
# Firms that share their name with a word: they are names behind "at".
FIRMS = frozenset(
    listed(
        "amazon apple aldi argos asda boots costa costco currys deliveroo google greggs halfords homebase lidl"
        " morrisons ocado sainsburys shell starbucks target tesco waitrose walmart wetherspoons netflix spotify uber"
        " airbnb deloitte accenture siemens bosch philips vodafone barclays santander natwest"
    )
)
# Prizes, firms and programs of several words.
NAMES_OF_SEVERAL_WORDS = {
    name.lower().replace("'", ""): name
    for name in (
        *(
            "Ben Nevis",
            "British Sign Language",
            "Mont Blanc",
            "Scafell Pike",
            "Mother's Day",
            "Father's Day",
            "Valentine's Day",
            "New Year's Eve",
            "King's Cross",
        ),
        *("Duke of Edinburgh", "Red Cross", "National Trust", "Citizens Advice", "Open University", "Age UK"),
        *("St John Ambulance", "Black Friday", "Power BI", "Google Docs", "Google Sheets", "Google Ads"),
        *("Google Analytics", "Microsoft Office", "Microsoft Teams", "MS Project", "MS Office", "MS Teams", "MS Excel"),
        *("Adobe Illustrator", "Final Cut", "After Effects", "Pro Tools", "Premiere Pro", "Power Automate"),
        *("Six Sigma", "Premier League", "World Cup", "Great North Run", "Tour de France", "Le Mans", "Burger King"),
        *(
            "Morgan Stanley",
            "Goldman Sachs",
            "Rolls Royce",
            "Land Rover",
            "British Gas",
            "British Airways",
            "Air France",
        ),
        *(
            "Big Four",
            "Teach First",
            "Business Central",
            "Windows Server",
            "Active Directory",
            "React Native",
            "Ruby on Rails",
        ),
        *(
            "Spring Boot",
            "Unreal Engine",
            "Star Wars",
            "Lord of the Rings",
            "Harry Potter",
            "Old Trafford",
        ),
    )
}
