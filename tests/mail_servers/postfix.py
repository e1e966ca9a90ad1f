"""Postfix from a folder: ports to hand letters in, a mailbox for each address it knows, and no way out.

Three ports do as large providers do: `submission` offers AUTH LOGIN and nothing else, `filing` puts what is sent
into the sender's Sent folder as well, and `renaming` does so too, but gives it another Message-ID first. `inside` is
for Dovecot, which hands in what a mailbox answers by itself.
"""

MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/postfix-state
maillog_file = {folder}/postfix.log
maillog_file_prefixes = {folder}

myhostname = post-office.example
mydestination =
local_recipient_maps =
mynetworks =
inet_interfaces = loopback-only
inet_protocols = ipv4
alias_maps =
alias_database =
smtp_dns_support_level = disabled
smtpd_peername_lookup = no
biff = no
default_transport = error:no letter leaves the post office
relay_transport = error:no letter leaves the post office

virtual_mailbox_domains = home.example, northwind.example
virtual_mailbox_maps = {mailboxes}
recipient_delimiter = +
virtual_transport = lmtp:inet:127.0.0.1:{lmtp}
message_size_limit = {most}
virtual_mailbox_limit = 0
mailbox_size_limit = 0

smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {key}
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{sasl}
smtpd_sender_login_maps = {mailboxes}
smtpd_sender_restrictions = reject_sender_login_mismatch
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_reject_unlisted_recipient = yes
smtpd_error_sleep_time = 0
"""

OTHER_NAMES = r"""
/^Message-ID: *<(.*)@.*>/ REPLACE Message-ID: <renamed.$1@relay.example>
"""

MASTER = """
127.0.0.1:{smtps} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
127.0.0.1:{submission} inet n - n - - smtpd -o smtpd_sasl_mechanism_filter=login
127.0.0.1:{filing} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes -o cleanup_service_name=filing
127.0.0.1:{renaming} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes -o cleanup_service_name=renaming
127.0.0.1:{inside} inet n - n - - smtpd -o smtpd_tls_security_level=none
  -o mynetworks=127.0.0.0/8 -o smtpd_sender_restrictions=
  -o smtpd_recipient_restrictions=permit_mynetworks,reject -o smtpd_relay_restrictions=permit_mynetworks,reject
cleanup unix n - n - 0 cleanup
filing unix n - n - 0 cleanup -o sender_bcc_maps={filed}
renaming unix n - n - 0 cleanup -o sender_bcc_maps={filed} -o header_checks=regexp:{folder}/postfix/other-names
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""
