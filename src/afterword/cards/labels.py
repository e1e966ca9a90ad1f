"""Words and letters that say what stands behind them on a card: a telephone, a fax, an address, a VAT number."""

from afterword.words.word_list import listed

LABELS = {
    "fax": listed(
        "fax telefax faks telecopie telecopieur facsimile fx f fax. fax: 传真 傳真 ファックス ファクス télécopie"
    ),
    "mobile": listed(
        "mobile mob mobil mobiel cell cellular cel cell. celular cellulare gsm kom komorka handy natel movil "
        "móvil port portable c m mb hp whatsapp wa 手机 手機 携帯 移动 di động didong mobilnummer matkapuhelin"
    ),
    "phone": listed(
        "tel telefon telephone telefono telefone tele phone ph p t tlf tlf. tfn tél dir direct direkt durchwahl "
        "office o main zentrale d work home h hotline call toll free tollfree 电话 電話 dt đt puh puhelin linea "
        "land landline switchboard reception desk ofc tf bureau standard ligne directe 代表 phones"
    ),
    "mail": listed("email e-mail mail e e-mail: emaill eml 邮箱 郵箱 メール 电邮 courriel correo mel e-posta eposta"),
    "web": listed("web website w www internet url site homepage 网址 網址 http https strona webb hjemmeside"),
    "number": listed(
        "vat ust ustid ust-idnr ust-id idnr ust-idnr. nip regon krs cif nif siret siren tva hrb hra ico dic ic "
        "cui cnpj cpf gst gstin pan iban bic swift p.iva piva iva cf reg registration registered lic license "
        "licence nmls ein duns btw kvk org.nr orgnr cvr mst steuernummer steuernr hr-nr konto bankverbindung "
        "cin din tin abn acn dre bre calbre mc usdot account rcs ape naf moms organisationsnummer vergi adószám "
        "adoszam cégjegyzék rc j40 license#"
    ),
}
