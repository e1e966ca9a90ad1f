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

_SIGN_OFFS = """meas mise cordialement saludos cordiali saluti"""

TRADE_WORDS = frozenset(f"{_SIGN_OFFS} {_TECHNOLOGY} {_HEALTH} {_MONEY_AND_LAW} {_HANDS_AND_SCHOOLS}".split())
