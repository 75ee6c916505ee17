package vn.congtachoi.supervision.paper;

import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.SupervisionWords;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.uikit.Texts;

/** Quyết định thành lập đoàn, kế hoạch của đoàn and giấy giới thiệu: what sends a team out. */
final class SettingUpText {

    private SettingUpText() {}

    /** @param plan kind, number and day of the year's plan, or null while it has none */
    static DocumentText decision(CampaignDetail campaign, @Nullable String plan) {
        CampaignSayings says = new CampaignSayings(campaign);
        TextDraft draft = new TextDraft().centred(VietnameseText.upper(says.organ()));
        says.bases().forEach(basis -> draft.italic(Texts.of("supervision.paper.basis-end", basis)));
        if (plan != null) {
            draft.italic(Texts.of("supervision.paper.decision.plan", plan));
        }
        draft.italic(Texts.of("supervision.paper.decision.proposal."
                        + campaign.row().organ().name()))
                .centred(Texts.of("supervision.paper.decision.decides"))
                .article(Texts.of("supervision.paper.decision.first", says.deed()))
                .paragraph(Texts.of("supervision.paper.decision.set-up", says.matter()));
        says.teams(draft);
        draft.article(Texts.of("supervision.paper.decision.second"))
                .paragraph(Texts.of("supervision.paper.decision.task", says.deed(), says.bodies()))
                .fact("supervision.paper.content", String.join("; ", says.content()))
                .fact("supervision.paper.covers", says.covers())
                .fact("supervision.paper.works", says.works())
                .paragraph(Texts.of("supervision.paper.decision.ends"))
                .article(Texts.of("supervision.paper.decision.third"))
                .paragraph(Texts.of("supervision.paper.decision.carries-out", says.bodies()));
        return draft.text();
    }

    static DocumentText plan(CampaignDetail campaign) {
        CampaignSayings says = new CampaignSayings(campaign);
        TextDraft draft = new TextDraft()
                .paragraph(Texts.of("supervision.paper.plan.opening", says.organ(), says.matter()))
                .heading(1, Texts.of("supervision.paper.plan.aim"))
                .heading(2, Texts.of("supervision.paper.plan.purpose"))
                .paragraph(Texts.of("supervision.paper.plan.purpose-text", says.deed()))
                .heading(2, Texts.of("supervision.paper.plan.demand"))
                .paragraph(Texts.of("supervision.paper.plan.demand-text", says.deed()))
                .heading(1, Texts.of("supervision.paper.plan.contents"))
                .heading(2, Texts.of("supervision.paper.content"));
        says.content().forEach(draft::dash);
        draft.heading(2, Texts.of("supervision.paper.plan.bodies"));
        says.visits().forEach(visit -> draft.dash(visit.body()));
        draft.heading(2, Texts.of("supervision.paper.plan.time"))
                .fact("supervision.paper.covers", says.covers())
                .fact("supervision.paper.works", says.works())
                .heading(2, Texts.of("supervision.paper.plan.way"))
                .paragraph(Texts.of("supervision.paper.plan.way-text", says.deed()))
                .heading(1, Texts.of("supervision.paper.plan.team"));
        says.teams(draft);
        draft.heading(1, Texts.of("supervision.paper.plan.schedule")).table(says.schedule());
        return carryingOut(draft, campaign, says).text();
    }

    private static TextDraft carryingOut(TextDraft draft, CampaignDetail campaign, CampaignSayings says) {
        return draft.heading(1, Texts.of("supervision.paper.plan.carrying"))
                .dash(Texts.of("supervision.paper.plan.carrying-team", says.deed()))
                .dash(Texts.of(
                        "supervision.paper.plan.carrying-body",
                        Integer.toString(campaign.terms().reportDays())))
                .dash(Texts.of(
                        "supervision.paper.plan.carrying-result",
                        Integer.toString(campaign.terms().resultDays())))
                .paragraph(Texts.of("supervision.paper.plan.closing", says.deed()));
    }

    static DocumentText introduction(CampaignDetail campaign, VisitRow visit) {
        CampaignSayings says = new CampaignSayings(campaign);
        TeamRow team = says.team(visit);
        return new TextDraft()
                .paragraph(Texts.of("supervision.paper.introduction.opening", says.organ(), says.deed()))
                .table(says.members(team))
                .fact("supervision.paper.introduction.to", visit.body())
                .fact("supervision.paper.introduction.about", VietnameseText.sentence(says.matter()))
                .fact("supervision.paper.introduction.when", SupervisionWords.day(visit.placing()))
                .fact("supervision.paper.introduction.where", says.place(visit))
                .paragraph(Texts.of("supervision.paper.introduction.help"))
                .paragraph(Texts.of(
                        "supervision.paper.introduction.valid",
                        VietnameseDates.officialShort(campaign.row().times().worksTo())))
                .text();
    }
}
