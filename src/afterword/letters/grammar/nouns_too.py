"""Nouns that the spelling dictionary marks only as verbs, because a flag of the verb covers their forms."""

from afterword.words.word_list import listed

NOUNS_TOO = frozenset(
    listed(
        "spend aid aim alarm alert answer approach arm award band base block board bomb book build burden button"
        " buy call camp card chain change charge claim climb code comment concern concert count couple course"
        " cover crack crash cure cycle dance dare deal demand design detail dish drawing dress drift drill"
        " drink drive edge exercise exchange export face fail fall feed feel fence fight figure filter find"
        " fit fix flow fly force form frame front fuel garden gate grade grain grant grill guard guess guide"
        " hand harvest head heat help hike hire hit hold hook house hunt impact increase issue join joint jump"
        " kick label ladder launch layer lead leak lease leave level lift light limit line link load lock look"
        " loop love map mark mass master match meal mean measure meet mention mill mix mount move nail name"
        " need nerve note number nurse offer order pack page paint pair part pass paste patch pattern pause"
        " pay phrase pick picture piece pilot pipe pitch place plain plan plane plant plate play plot poll"
        " post pot pound practice press price print process project proof prompt pull pump purchase push quote"
        " rail raise range rank rate ray reach read record rent repair reply report request rescue rest return"
        " review ride ring rise risk roll root rope round route rule run sail sample scale score screen seal"
        " search seat secret sense series set shape share shelf shell shift ship shop shot show sign signal"
        " size sketch sleep slide slot smell smile sound source space spell spot spread spring staff stage"
        " stain stamp stand start state stay step stick stitch stock stop store story stream stress stretch"
        " strike string study stuff style suit supply support surface survey sweep swing switch table tail"
        " take talk target task taste tax term test text thing thought tide tie time tip tone tool top touch"
        " tour tow track trade trail train travel treat trial trick trip truck trust try turn type update"
        " upgrade use value view visit voice vote wait walk wall wash waste watch wave weight welcome wheel"
        " will win wind wing wish word work worry yard zone commute handover schedule till oven sort care kind"
        " app blog broadcast cafe catalogue consultancy contract dispute expert firewall forecast forest franchise"
        " habit inbox intern principal reference rep resort rush sabbatical secondment spreadsheet template tender"
        " timesheet website associate judge archive graduate present"
        " ad attack attempt blend boost challenge condition contest contrast control credit cruise delay deposit"
        " dialogue discount display download estimate exhibit fraud gain graphic mobile package register release"
        " reserve retreat stack struggle substitute toll transplant transport tune"
        " firm public local official professional individual exam bill budget menu bug weld break laugh tech"
    )
)
