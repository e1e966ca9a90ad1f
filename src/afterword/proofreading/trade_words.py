"""Words of trades, and of sign-offs in other tongues, that neither dictionary has and that resemble everyday words."""

_TECHNOLOGY = """ansible async backend backlog backlogs codebase config configs cron dataset datasets dbt devops docker
dotnet etcd frontend fullstack github gitlab grafana grpc helm infra kafka kanban kubectl kubernetes linux localhost
middleware monorepo mypy numpy onboarding offboarding pandas postgres postgresql pytest repo repos runbook runbooks
standup standups terraform toolchain typescript upskill upskilling upskilled wireframe wireframes"""
_HEALTH = """anticoagulation apixaban bedside cannulation cytometry dysphagia handover handovers outpatients paediatrics
physio safeguarding sepsis telehealth triage warfarin"""
_MONEY_AND_LAW = """accruals amortisation chargeback escrow fintech paralegal proptech reconciliations restructurings
underwriter"""
_HANDS_AND_SCHOOLS = """agnolotti barista brigade crossdock curricula differentiated forklift forklifts joinery lockout
mislabelled numeracy phonics sourdough switchroom switchrooms tagliatelle"""

_MORE_HEALTH = """abscesses amitriptyline antenatal bariatric buccal cardioversion cath chemo colostomy debridement
dialysate echocardiogram endo formulary hygienist incontinence intubation lameness micronutrient nebuliser neonatal
obs operatories operatory ortho palliative perio perinatal peds postnatal psych rehab rheology suturing telemetry
theatre triaged venepuncture venipuncture"""
_MORE_HANDS = """armature banksman beurre brioche chamfer chines conduit consommé corten dado dashi defoamer demi dovetail
escabeche ferrule formwork fondant garboard gantry gelato ghee grout halyard jaggery jointer jus kerf kimchi lathe luthier
mise miso mortise plater poolish ramen recs rebar render reefer rigging roux sauté screed skarn sous spile strake tenon
timeslot trowel velouté waney"""
_MORE_TECHNOLOGY = """alerting api apis args auth autoscaling blockchain boolean canary changelog changelogs cli colocated
crud css daemon datacenter debounce dedupe deploys dev devs env failover fintech firmware flamegraph frontends
greybox hackathon html idempotent indels inline json keyframe linter linters loadbalancer lookups memoization
metadata microservice microservices mocks namespace namespaces oauth observability param params pentest pipelined
playtest playtests proxied redis refactor refactored refactoring regex repos rollback rollout rollouts roadmaps rtl sandboxed sdk
serverless shader shaders sharding sre sql stateful statefulset subnet subnets sysadmin tailwind timestamped tooltip tooltips
trie ui unmerged upsert ux webhook webhooks wiki yaml"""
_MORE_OFFICE = """actuarial backfill cutoff descoped ebitda escalations fundraiser fundraisers geospatial invoicing kpi kpis
lookahead materiality onsite offsite payroll preread prereqs prorated reforecast remarketing resourcing
reserving rostering spreadsheeting stakeholder stakeholders storyboard storyboards throughput timesheet timesheets
underwriting upsell upselling webinar webinars workstream workstreams"""
_SIGN_OFFS = """meas mise cordialement saludos cordiali saluti"""

TRADE_WORDS = frozenset(
    f"{_MORE_HEALTH} {_MORE_HANDS} {_MORE_TECHNOLOGY} {_MORE_OFFICE} {_SIGN_OFFS} {_TECHNOLOGY} {_HEALTH} {_MONEY_AND_LAW} {_HANDS_AND_SCHOOLS}".split()
)
