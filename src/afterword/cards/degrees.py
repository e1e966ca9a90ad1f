"""What stands before and behind names: degrees and forms of address. Compared folded, without dots."""

from afterword.words.word_list import listed

# Behind a name, with or without a comma.
CREDENTIALS = listed(
    "phd dphil md mba msc bsc ma ba ms bs cpa cfa cfp pe pmp csm shrm-cp shrm-scp sphr phr esq jd llm llb dds dvm "
    "rn fca aca acma acca cisa cissp mrics frics riba aia leed ap cma cia ea od do dpt mph edd psyd lcsw rd pharmd "
    "btech mtech be me bcom mcom mphil csc drsc dis mrcp frcp ceng meng beng mieee fcca cipd mcipd fcipd pgdip clu "
    "chfc crs gri abr dba ra faia pmi-acp cams cscp ccim sior cebs raprn aprn np pa-c dmd mw obe mbe cbe mbbs bmbs "
    "mbchb bds fracgp franzcp frcs frcpc facs facc faap facp mrcgp mrcvs rph cpcu arm cism crisc lpc lmft lmhc "
    "licsw bcba ccc-slp otr pt ot rdh rdn cnm fnp msn bsn mha mla mps lac lmt nd dc cfe cgma mst crpc aif aams cltc "
    "cima ccna rhit cpc cpp sres e-pro gcda asid ncidq aicp asla bca mca icwa mrsc miet cphys "
    "kbe dbe gbe kcb kc qc frs frsa frsc frse mice fice fiet mciob fciob mrtpi frtpi fcmi mcmi cmgr cgeol csci "
    "cchem mbcs fbcs citp pgce qts fhea acii fcii aciarb mciarb fciarb mrsb frsb cipfa pgcert ieng"
)
# Before a name; the kept ones are part of how a person is addressed.
KEPT_BEFORE = listed("dr prof professor doctor sir dame rev reverend rabbi hon judge")
# "Dr. med. dent.", "Dr. rer. nat.": the letter says "Dr."
FIELDS_OF_DOCTORS = listed(
    "med dent vet rer nat phil jur iur pol oec sc hc habil techn mont univ theol ing agr inform inf wirt betriebsw "
    "psych pad soz geogr geol forstw kfm kffr ok sportwiss"
)
DROPPED_BEFORE = listed(
    "ing mgr maga mmag mdr dipl-ing dipl mag bc bca mudr judr rndr phdr mddr mvdr dott dott-ssa dottssa dottor avv "
    "arch geom rag ir mr-nl drs mgr-inz inz hab lic eng er sri smt shri mr mrs ms miss herr frau monsieur madame m "
    "mme dipl-kfm dipl-kffr dipl-inf ra rain ks thdr doc rner op-nl arq lcdo abg apl ao em"
)
# Of those before a name, the ones that are also written without a dot.
WITHOUT_DOT = listed("dr prof professor sir dame herr frau monsieur madame mgr ing inz shri smt mr mrs ms")
