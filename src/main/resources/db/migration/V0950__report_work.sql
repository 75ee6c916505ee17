-- Reports of programmes say how much of the planned work is done: of the whole programme, and of each content. The code
-- of such a figure names programme and content.

alter table document_snapshot_figure alter column indicator set data type varchar(80);

update report_template_section set opening = 'Trong kỳ, hoàn thành {#VIEC:KH:{code}}.'
where heading = 'Công tác chỉ đạo, triển khai thực hiện' and opening = ''
    and template_id in (select id from report_template where programme <> '' and cycle <> 'PHASE');

update report_template_section set opening = 'Hoàn thành {#VIEC:KH:{code}:{content}}.'
where filling = 'PROGRAMME_CONTENTS' and opening = ''
    and template_id in (select id from report_template where programme <> '' and cycle <> 'PHASE');

update report_template_section set opening = 'Năm {year}, hoàn thành {#VIEC:KH:{code}}.'
where heading = 'Công tác chỉ đạo, triển khai thực hiện' and opening = ''
    and template_id in (select id from report_template where programme <> '' and cycle = 'PHASE');

update report_template_section set opening = 'Năm {year}, hoàn thành {#VIEC:KH:{code}:{content}}.'
where filling = 'PROGRAMME_CONTENTS' and opening = ''
    and template_id in (select id from report_template where programme <> '' and cycle = 'PHASE');
