"""The small words of English, by what they do."""

from afterword.words.word_list import listed

SUBJECT_PRONOUNS = frozenset(listed("i you we they he she"))
OTHER_SUBJECTS = frozenset(
    listed(
        "it this that these those there everyone everybody nobody someone somebody anyone one each both all"
        " most many everything nothing something none no-one"
    )
)
DETERMINERS = frozenset(
    listed(
        "the a an my your their our his her its this that these those every each any some no all both another"
        " either neither which whose what one's"
    )
)
ARTICLES = frozenset(listed("the a an"))
POSSESSIVES = frozenset(listed("my your their our his her its whose"))
OBJECT_PRONOUNS = frozenset(listed("me you him them us it myself yourself themselves everyone someone people"))
NUMBER_WORDS = frozenset(
    listed(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " eighteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands"
        " dozens several many more few most less enough half twice"
    )
)
PREPOSITIONS = frozenset(
    listed(
        "about above across after against along among around as at before behind below beside between beyond"
        " by despite down during for from in inside into like near of off on onto out outside over per since"
        " through throughout to toward towards under until up upon via with within without"
    )
)
CONJUNCTIONS = frozenset(listed("and or but nor so yet plus"))
# They bring a verb of their own, which does not finish the sentence around them.
SUBORDINATORS = frozenset(
    listed(
        "who which whom whose that where when while because if how what why whether as since although though"
        " until before after than unless once whenever wherever whatever"
    )
)
QUESTION_WORDS = frozenset(listed("how what why where when who whom whose which whether if"))
AUXILIARIES = frozenset(
    listed(
        "is are was were has have had does do did can could will would should must may might shall am cannot"
        " isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't"
        " shouldn't mustn't ain't"
    )
)
MODALS = frozenset(
    listed("can could will would should must may might shall cannot can't couldn't won't wouldn't shouldn't")
)
ADVERBS = frozenset(
    listed(
        "also always already often once recently just still never then later now even only almost soon"
        " sometimes mostly rather really quite very too so not usually well together alone again twice far ago"
        " here there currently first ever both much hard fast early late daily weekly away"
        " everywhere abroad nearby online overnight outdoors indoors afterwards"
    )
)
TIME_WORDS = frozenset(
    listed("year years month week day night morning afternoon evening today tomorrow time summer winter spring")
)
# They cannot be the verb of "I …" without another word before them.
NEVER_AFTER_I = frozenset(listed("is are were has does isn't aren't hasn't doesn't be being"))

# Base forms that begin a completion as verbs far more often than as anything else.
PLAIN_VERBS = frozenset(
    listed(
        "send share forward call write ask check find get give bring come look let make provide prepare put"
        " read reply respond return show start submit talk think try follow finish complete confirm introduce"
        " keep learn meet pass speak tell visit connect arrange decide go see take know love like want hold"
        " own run teach live enjoy use set think believe understand speak have do go be bake sew drive ride"
        " swim sing paint build lead manage fix handle add attach mail email phone ring text invite include"
        " explain choose pick sign buy sell grow join stay leave help move wait open close hire train onboard"
        " interview ping update schedule book discuss consider verify apply fill drop sleep support review"
        " pop draft revise collect deliver supply care pay organise organize translate print scan upload bear commit"
    )
)
# Third persons that are verbs wherever they stand behind a subject.
PLAIN_THIRD_PERSONS = frozenset(
    listed(
        "keeps makes gets takes comes goes runs works helps wants needs gives means matters stays starts ends"
        " feels knows thinks shows brings tries says uses happens counts depends grows learns builds teaches"
        " trains cares looks listens leaves leads lets pays puts sees sets sounds tells turns moves meets eats"
        " cooks plans owns lives loves likes shares stops rests signs writes speaks welds fixes hires opens"
        " closes checks tests reviews rotates begins belongs becomes allows includes values welcomes serves"
        " treats invites asks answers follows reads drives fits wins plays sings dances paints bakes sails"
        " flies costs lasts heals buys sits stands spends sends sells speaks explains carries chooses changes"
        " waits shuts"
    )
)
