"""How servers say that a mail did not arrive, in the languages they say it in."""

import re

FAILURE_SUBJECT = re.compile(
    r"undeliver(?:ed|able)|failed mail|automatically rejected mail|メールエラー|returned (?:to sender|mail|message)|returning (?:message|mail)|delivery (?:has )?(?:failed|failure)"
    r"|delivery (?:status )?(?:notification|report|problem|error|delay|unsuccessful)|failure (?:notice|notification|delivery)"
    r"|mail(?:er)? (?:delivery )?(?:failed|failure|error)|mail system error|could ?n[o']t be delivered|not (?:been )?delivered"
    r"|not deliverable|non[- ]?deliver|nondeliverable|\bNDR\b|bounced? (?:message|mail)|message (?:delivery )?(?:delayed|rejected|failed|bounced)"
    r"|warning: (?:could not send|message|returned)|delayed \d+ hours|user unknown|mail receiving failed|no delivery"
    r"|unzustellbar|nicht zugestellt|zustell(?:ung|fehler)|unzustellbarkeit|non (?:remis|distribu|d[ée]livr)|[ée]chec de (?:la )?(?:remise|livraison)"
    r"|no se (?:pudo|ha podido) entregar|no entregado|error de entrega|n[ãa]o (?:foi )?entregue|falha na entrega|mancato recapito|non recapitabile"
    r"|mancata consegna|onbestelbaar|niet bezorgd|olevererbart|kunde inte levereras|ikke leveret|niedostarczon|nedoru[čc]iteln"
    r"|не доставлен|недоставлен|доставить не удалось|配信不能|送信できません|エラーメール|退信|无法投递|無法投遞|投递失败|반송",
    re.IGNORECASE,
)

FAILURE_TEXT = re.compile(
    r"could ?n(?:o|')t be delivered|(?:has|have) ?n(?:o|')t (?:yet )?been delivered|was ?n(?:o|')t delivered|unable to deliver|undeliverable"
    r"|delivery (?:has |to )?(?:the following |these )?[\w ]{0,30}failed|failed to deliver|not able to deliver|wasn't able to deliver"
    r"|cannot be delivered|can't be delivered|did not reach|problems? delivering|delivery (?:problem|error|failure|attempt)|permanent (?:fatal )?error|fatal errors"
    r"|user (?:is )?(?:unknown|not found)|unknown user|no such user|mailbox (?:is )?(?:full|unavailable|not found|does not exist)|returned to you|message returned"
    r"|recipient (?:address )?rejected|address(?:es)? failed|could not deliver|couldn't deliver|was not accepted|no mailbox|over quota|was rejected|account (?:is )?(?:disabled|not)"
    r"|domain does not exist|undelivered|invalid recipient|(?:^|\W)5\d\d[ -]#?5\.\d+\.\d+|\b55[0-4]\b"
    r"|konnte nicht zugestellt|nicht zustellbar|n'a pas (?:pu )?[êe]tre? (?:remis|distribu)|no se pudo entregar|n[ãa]o p[ôo]de ser entregue"
    r"|impossibile recapitare|kon niet worden (?:bezorgd|afgeleverd)|не может быть доставлено|не было доставлено|配信できません|送信できません|届けることができません"
    r"|无法投递|無法送達|退回",
    re.IGNORECASE,
)

STILL_TRYING = re.compile(
    r"will (?:be )?(?:re-?tried|retry|retried|keep trying|continue (?:to try|trying)|try again)|attempts will continue|delivery (?:is |has been )?delayed"
    r"|(?:not yet|n't yet) been delivered|you do not need to resend|still being (?:tried|retried)|warning message only|warning only"
    r"|will continue to attempt|keep trying for|message delayed|delayed \d+|weiterhin versuch|noch nicht zugestellt",
    re.IGNORECASE,
)

GAVE_UP_LATER = re.compile(
    r"retry time(?:out)? exceeded|queue (?:too|for too) long|too long in the queue|message (?:has )?expired|retry time not reached for any host after"
    r"|time (?:has )?expired|timed? ?out|try again later|temporarily (?:unavailable|deferred|rejected)|[^\d.]4\.\d\.\d\d?\b|\b4[25][0-9][ -]#?4\.\d",
    re.IGNORECASE,
)

# The mail that came back is quoted below one of these lines.
COPY_BELOW = re.compile(
    r"^[\s>\-*=_|]*(?:below (?:this line )?is (?:a|the) copy|this is a copy of (?:the|your) message|(?:the )?original (?:mail|message)(?: (?:follows|headers?|attached|text|is below))?"
    r"|(?:-+ )?(?:returned|undelivered|unsent|your original|start of returned|included is) (?:a copy of )?(?:the )?(?:mail|message)[^.@]{0,30}(?:-+|:|follows\.?|below\.?)|message (?:header|text|contents?|body)s?(?: follows?)?"
    r"|-+ ?(?:forwarded|copy of)|your message (?:reads|was|follows|begins)|the (?:headers?|first|body) (?:of|\d+)[^@]*|received: (?:from|by|\()|return-path:|transcript of message"
    r"|headers? of (?:the )?(?:original|message)|-+ message log|hier(?:unter)? .{0,40}kopie|.{0,20}kopie der nachricht|received headers).{0,60}$",
    re.IGNORECASE | re.MULTILINE,
)
