"""Forenames that nearly always belong to a woman, or to a man: enough to see a wrong “Mr”, silent on all others."""

_WOMEN = """abby abigail adele aisha alice alicia amanda amelia amy ana angela anita anna anne annette astrid barbara beatrice
bethany brenda bridget brigitte carla carmen carol caroline catherine cecilia charlotte chloe christina christine claire
clara claudia cynthia daniela deborah denise diana diane dolores donna dorothy edith edwina eileen elaine eleanor elena
elisabeth elizabeth ellen emily emma erica esther eva evelyn fatima fiona florence frances gabriela georgia gertrude
gillian gloria grace greta hannah harriet heather helen helena henrietta hilary ingrid irene isabel isabella jacqueline
jane janet janice jasmine jennifer jessica joan joanna josephine joyce judith julia juliet karen katarina kate katherine
kathleen kathryn laura lauren leila lillian linda lisa lorraine louise lucia lucille lucy lydia magdalena margaret
margarita maria marianne marie marjorie martha mary matilda maureen megan melanie melissa michelle miriam monica nancy
naomi natalie natasha nicole nina nora olga olivia pamela patricia paula pauline penelope philippa phyllis priscilla
priya rachel rebecca renata rita roberta rosa rosalind rosemary ruth sabine sally samantha sandra sarah sheila shirley
siobhan sofia sonia sophia sophie stella stephanie susan susanna suzanne sylvia tamara teresa theresa tiffany tina ursula
valentina valerie vanessa vera veronica victoria violet virginia wendy winifred yolanda yvonne zoe"""
_MEN = """aaron abdul abraham adam ahmed alan albert alexander alfred andrew anthony antonio arthur barry benjamin bernard
boris brendan brian bruce callum carl carlos cedric charles christopher clifford colin craig curtis cyril dan daniel darren dave
david dennis derek diego dmitri dominic donald douglas duncan edgar edmund eduardo edward emmanuel enrique eric ernest
eugene fernando francisco frank franz frederick gareth gary geoffrey george gerald gerard gilbert giovanni giuseppe gordon
graham gregory guillermo gustav hamish hans harold hassan hector henry herbert horace howard hugh hugo ian ibrahim igor
isaac ivan jack jacob jaime james jason jim jeff javier jeffrey jeremy jerome joaquin joel john jonathan jorge jose joseph joshua
juan julian karl keith kenneth kevin klaus lars laurence lawrence leonard leonardo leopold liam lionel lorenzo louis luca
luis luke magnus malcolm manuel marco marcus mark martin matthew matthias maurice michael miguel mike mohammed mohamed
muhammad nathan neil nicholas nigel norman oliver omar oscar patrick paul pedro peter philip pierre rafael ralph ramon
raymond richard bob rob robert roberto rodney roger roland ronald rupert russell samuel scott steve sean sebastian sergio simon stanley
stefan stephen steven stuart theodore thomas tim timothy tobias tom trevor victor vincent vladimir walter wilfred william yusuf"""

WOMEN, MEN = frozenset(_WOMEN.split()), frozenset(_MEN.split())
