"""The words that stand in a name without being one. All are compared without case and without dots."""

from afterword.words.word_list import listed

# Titles a letter keeps before the family name: "Dear Dr. Example".
KEPT_WITH_FAMILY = frozenset(
    listed(
        "dr doctor prof professor judge justice rev reverend rabbi imam captain capt major maj colonel col "
        "general gen lieutenant lt sergeant sgt admiral ambassador senator"
    )
)
# Titles a letter keeps before the given name: "Dear Sir Ian".
KEPT_WITH_GIVEN = frozenset(("sir", "dame"))
# Titles that say nothing a modern letter repeats, and that would make it guess at a gender.
LEFT_OUT = frozenset(listed("mr mrs ms miss mx herr frau hr fr mme mlle monsieur madame señor señora sra srta"))
HONORIFICS = KEPT_WITH_FAMILY | KEPT_WITH_GIVEN | LEFT_OUT

# After a name with or without a comma.
SUFFIXES = frozenset(listed("jr sr ii iii iv phd dphil esq"))
# Without a comma only in capitals: "Md" is a Bengali given name and "Ma" a Chinese family name.
CAPITAL_SUFFIXES = frozenset(listed("MD MBA CPA DDS DVM JD LLM RN"))
# Only after a comma.
COMMA_SUFFIXES = SUFFIXES | frozenset(
    listed("md mba cpa dds dvm jd llm rn ma msc ms bsc ba be btech mphil pe pmp cfa frcs do edd mph dpt sphr llb v")
)

# They begin a family name when they stand after the given name.
PARTICLES = frozenset(
    listed(
        "van von vom der den de del della degli dello di da do dos das du d' la le les los las lo al el ter "
        "ten te zu zum zur af av bin ibn bint binti ben abu ó o ní ni nic uí mac mc ap ab st saint san santa"
    )
)
# They join two family names: "Ortega y Gasset".
JOINING_PARTICLES = frozenset(("y", "e", "i"))
# A name that begins with one of these is not cut: "La Toya", "Abdul Rahman", "Md. Rahim", "عبد الله".
UNCUTTABLE_STARTS = frozenset(
    listed("la le de el del der den di da do dos abd abdul abdel abu umm md mohd st عبد أبو ابو أم ام")
)
