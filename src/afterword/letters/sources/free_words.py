"""Words that say nothing of their own: grammar, courtesy, reporting, and what a half sentence says already."""

from afterword.words.word_list import listed

FREE = frozenset(
    listed(
        """
a an the this that these those it its itself there here of in on at to for from by with about as into onto over under
through throughout across between among around during within along near beside up down out off again further back away
upon toward towards via per than then so and or but if though although while when whenever where wherever which who whom
whatever whose what how why because since until after before
i me my mine myself you your yours yourself we us our ours they them their theirs he him his she her hers one
someone somebody something anything thing anybody anyone unable forget
be am is are was were been being have has had having do does did done doing will would shall should can could may might
get got let able
thank thanks grateful gratitude appreciate please pleased glad happy delighted delight pleasure enjoy enjoyed welcome
kind kindly regards dear sincerely time chance opportunity conversation interview discussion talk speak chat discuss
mention say tell hear see listen understand think feel believe remember recall look forward touch contact reach
next step soon again hope wish interest interested meet meeting visit show share explain describe walk
work way word point like love join add note bring come go make take give put find
really very much also too just well still already even quite especially particularly both such other another same else
spend own occasion part possible rid single ought going do doing beside besides
thing stuff place good nice great mine yours ours ought hold held say remark stuck stick stay remain morning afternoon
enough kind sort lot
mr mrs ms mx dr prof
role position
team some less least each every struck strike impress impressed below above beyond beneath against now today tonight
no not never none nobody nothing neither nor without cannot any longer together whether subject matter yet ago
quite rather
reason example case fact view way ways course able rest whole-heartedly ease
yourself yourselves themselves himself herself ourselves
"""
    )
)

# Words a half sentence says for the candidate, so that no note repeats them.
IMPLIED = {
    "talk": listed("talk discuss tell hear learn explain"),
    "stuck": listed("stick remember impress smile keep strike learn hear"),
    "glad": listed("glad hear learn"),
    "asked": listed("ask question wonder inquire answer want"),
    "need": listed("need require look seek want search"),
    "mine": listed("experience work"),
    "worry": listed("unsure worry concern doubt hesitate question ask wonder"),
    "better": listed("answer worth add experience"),
    "should": listed("answer add experience forget leave miss omit"),
    "promise": listed("promise send follow attach enclose will"),
    "they_will": listed("promise send will offer"),
    "decide": listed("decide hear decision answer expect"),
    "draw": listed("draw want interest attract appeal excite"),
    "common": listed("both share common"),
}
