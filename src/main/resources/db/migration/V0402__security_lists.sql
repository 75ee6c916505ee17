-- Orders and filters of the lists of accounts and of sign-ins.
create index security_account_by_sign_in on security_account (last_sign_in_at, id);
create index security_sign_in_by_account on security_sign_in (account_id, at);
