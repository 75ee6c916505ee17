-- A paper's page tells what was asked about it.
create index agenda_opinion_by_paper on agenda_opinion (paper_id);
