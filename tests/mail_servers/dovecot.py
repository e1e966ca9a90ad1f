"""Dovecot from a folder, run by a user without rights: mailboxes, delivery into them, and who may sign in."""

DOVECOT = """
protocols = imap lmtp
listen = 127.0.0.1
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/state/dovecot.log
log_timestamp = ""
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
default_client_limit = 200
default_process_limit = 20

ssl = required
ssl_cert = <{certificate}
ssl_key = <{key}

auth_mechanisms = plain login
auth_failure_delay = 0
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {folder}/users
}}
userdb {{
  driver = static
  args = home={folder}/mail/%u
}}

mail_location = maildir:~/mail
first_valid_uid = 1
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    auto = subscribe
    special_use = \\Sent
  }}
  mailbox Junk {{
    auto = subscribe
    special_use = \\Junk
  }}
}}

service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  # A wrong password would make each later one slower.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service auth {{
  inet_listener {{
    port = {sasl}
  }}
}}
# alice+Sent@ lands in Sent: so does a provider that files what is sent through it.
recipient_delimiter = +
submission_host = 127.0.0.1:{inside}
protocol lmtp {{
  mail_plugins = sieve
}}
plugin {{
  sieve = file:~/sieve;active=~/.dovecot.sieve
}}
lmtp_save_to_detail_mailbox = yes
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
"""
