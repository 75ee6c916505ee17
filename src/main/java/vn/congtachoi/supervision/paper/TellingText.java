package vn.congtachoi.supervision.paper;

import java.util.List;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.uikit.Texts;

/** Thông báo lịch and đề cương báo cáo: what the bodies are told beforehand. */
final class TellingText {

    private TellingText() {}

    static DocumentText notice(CampaignDetail campaign) {
        CampaignSayings says = new CampaignSayings(campaign);
        TextDraft draft = new TextDraft()
                .paragraph(Texts.of("supervision.paper.notice.opening", says.organ(), says.matter()))
                .heading(1, Texts.of("supervision.paper.notice.contents"))
                .heading(2, Texts.of("supervision.paper.content"));
        says.content().forEach(draft::dash);
        if (!says.covers().isEmpty()) {
            draft.heading(2, Texts.of("supervision.paper.covers")).paragraph(says.covers());
        }
        draft.heading(1, Texts.of("supervision.paper.notice.schedule"))
                .table(says.schedule())
                .heading(1, Texts.of("supervision.paper.notice.team"));
        says.teams(draft);
        draft.heading(1, Texts.of("supervision.paper.notice.asked"))
                .dash(Texts.of("supervision.paper.notice.people"))
                .dash(Texts.of("supervision.paper.notice.files"));
        if (campaign.terms().has(VisitAct.REPORT)) {
            draft.dash(Texts.of(
                    "supervision.paper.notice.report",
                    Integer.toString(campaign.terms().reportDays())));
        }
        return draft.paragraph(Texts.of("supervision.paper.notice.closing")).text();
    }

    /** @param points what the self-report answers; the content of the campaign where it has no outline */
    static DocumentText outline(CampaignDetail campaign, List<String> points) {
        CampaignSayings says = new CampaignSayings(campaign);
        TextDraft draft = new TextDraft()
                .paragraph(Texts.of("supervision.paper.outline.opening", says.matter(), says.organ()))
                .fact("supervision.paper.covers", says.covers())
                .heading(1, Texts.of("supervision.paper.outline.situation"))
                .paragraph(Texts.of("supervision.paper.outline.situation-text"))
                .heading(1, Texts.of("supervision.paper.outline.results"))
                .numbers((points.isEmpty() ? says.content() : points).stream())
                .heading(1, Texts.of("supervision.paper.outline.judgement"))
                .dash(Texts.of("supervision.paper.outline.strengths"))
                .dash(Texts.of("supervision.paper.outline.weaknesses"))
                .dash(Texts.of("supervision.paper.outline.causes"))
                .heading(1, Texts.of("supervision.paper.outline.requests"))
                .paragraph(Texts.of("supervision.paper.outline.requests-text"));
        if (campaign.terms().has(VisitAct.REPORT)) {
            draft.paragraph(Texts.of(
                    "supervision.paper.outline.due",
                    says.unit(),
                    Integer.toString(campaign.terms().reportDays())));
        }
        return draft.text();
    }
}
