-- Xin ý kiến: a question about a paper, and what each who is asked answers by when.
create table agenda_opinion (
    id uuid not null primary key,
    version bigint not null,
    revision integer not null,
    unit_id uuid not null references organisation_unit (id),
    title varchar(500) not null,
    title_fold varchar(900) not null,
    words varchar(8000) not null,
    paper_type varchar(40) not null,
    paper_id uuid,
    due_at timestamp with time zone not null,
    state varchar(10) not null check (state in ('DRAFT', 'ASKING', 'ENDED', 'WITHDRAWN')),
    state_since timestamp with time zone not null,
    asker_id uuid not null references organisation_person (id),
    asker_name varchar(120) not null,
    created_at timestamp with time zone not null
);
create index agenda_opinion_by_asker on agenda_opinion (asker_id, created_at);
create index agenda_opinion_by_unit on agenda_opinion (unit_id, created_at);

create table agenda_opinion_voice (
    id uuid not null primary key,
    version bigint not null,
    opinion_id uuid not null references agenda_opinion (id),
    position integer not null,
    person_id uuid not null references organisation_person (id),
    stance varchar(10) not null check (stance in ('UNSAID', 'AGREE', 'AMEND', 'DISAGREE')),
    said_words varchar(4000) not null,
    answered_at timestamp with time zone,
    answered_by_name varchar(120) not null,
    late boolean not null,
    unique (opinion_id, person_id),
    check ((stance = 'UNSAID') = (answered_at is null)),
    check (stance not in ('AMEND', 'DISAGREE') or said_words <> '')
);
create index agenda_opinion_voice_by_person on agenda_opinion_voice (person_id, stance);

-- What was done with a question, in order.
create table agenda_opinion_step (
    id uuid not null primary key,
    version bigint not null,
    opinion_id uuid not null references agenda_opinion (id),
    deed varchar(10) not null,
    by_account uuid references security_account (id),
    by_name varchar(120) not null,
    on_behalf_of varchar(120) not null,
    taken_at timestamp with time zone not null,
    words varchar(5000) not null
);
create index agenda_opinion_step_by_opinion on agenda_opinion_step (opinion_id, taken_at, id);
