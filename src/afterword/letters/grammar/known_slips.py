"""Slips that one sees often, each with the one word that was meant."""

from afterword.words.word_list import listed

KNOWN_SLIPS = dict(
    pair.split(">")
    for pair in listed(
        "teh>the hte>the adn>and nad>and wich>which whcih>which thier>their theri>their freind>friend freinds>friends"
        " becuase>because becasue>because beacuse>because wiht>with taht>that tahn>than thnak>thank"
        " recieve>receive recieved>received acheive>achieve acheived>achieved beleive>believe seperate>separate"
        " seperated>separated definately>definitely experiance>experience expereince>experience experince>experience"
        " managment>management enviroment>environment goverment>government maintainance>maintenance"
        " maintanance>maintenance responsable>responsible lisence>licence liscence>licence calender>calendar"
        " accomodation>accommodation comittee>committee commitee>committee occured>occurred refered>referred"
        " transfered>transferred begining>beginning runing>running stoped>stopped traning>training"
        " trainning>training writting>writing comming>coming untill>until truely>truly teached>taught"
        " buisness>business bussiness>business buisiness>business custmer>customer custmers>customers coudl>could"
        " woudl>would shoudl>should somone>someone sombody>somebody peple>people poeple>people pepole>people"
        " wekly>weekly monthy>monthly scedule>schedule schedual>schedule stratgy>strategy budjet>budget bugdet>budget"
        " liase>liaise liased>liaised diffrent>different intrested>interested knowlege>knowledge langauge>language"
        " langauges>languages wokring>working wroking>working workign>working makign>making buidling>building"
        " bulding>building builidng>building sofware>software databse>database projcet>project proejct>project"
        " porject>project propsal>proposal protfolio>portfolio portfolo>portfolio certifcate>certificate"
        " resturant>restaurant"
        " restaraunt>restaurant garantee>guarantee guarentee>guarantee warehosue>warehouse wearhouse>warehouse"
        " equiptment>equipment equipement>equipment suppliars>suppliers clasroom>classroom techer>teacher"
        " teachng>teaching nurseing>nursing hosptial>hospital hopsital>hospital patinets>patients pateints>patients"
        " qualty>quality safty>safety secruity>security saftey>safety delivry>delivery stoer>store shfit>shift"
        " shfits>shifts tema>team taem>team staf>staff mangaer>manager"
        " mangaed>managed manged>managed migrtion>migration migraton>migration wendesday>Wednesday tuesdsay>Tuesday"
        " thrusday>Thursday firday>Friday tommorow>tomorrow tommorrow>tomorrow febuary>February realy>really"
        " finaly>finally usualy>usually basicly>basically publically>publicly succesful>successful"
        " sucessful>successful"
        " succesfully>successfully neccessary>necessary necesary>necessary rember>remember remeber>remember"
        " agian>again agin>again alwasy>always allways>always jsut>just knwo>know konw>know liek>like"
        " tehy>they thye>they yuo>you youre>you're waht>what hwo>how dirver>driver"
        " drviers>drivers hav>have hve>have haev>have evry>every wer>were wen>when wat>what coz>because becoz>because"
        " enginer>engineer enginers>engineers desinger>designer nightime>night-time daytim>daytime"
        " gud>good shud>should cud>could wud>would thort>thought lern>learn lernt>learnt lerned>learned"
        " wrok>work owrk>work wroked>worked whn>when wth>with wtih>with"
        " mroe>more aobut>about frm>from halp>help helpd>helped workd>worked"
        " numbr>number nead>need neds>needs thay>they lok>look"
    )
)
