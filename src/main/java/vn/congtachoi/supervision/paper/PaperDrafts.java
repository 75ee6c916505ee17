package vn.congtachoi.supervision.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.BegunPaper;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.DocumentBeginnings;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.OutlineRow;
import vn.congtachoi.supervision.OutlineService;
import vn.congtachoi.supervision.SeatRole;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.record.VisitRecords;
import vn.congtachoi.supervision.rules.CampaignPaperKind;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.uikit.Texts;

/** The form of each paper of a campaign: subject, căn cứ, text, addressees, nơi nhận and who signs. */
@Component
class PaperDrafts {

    private static final String VISIT = "supervision-visit";

    private final DocumentBeginnings beginnings;
    private final DocumentReading reading;
    private final OutlineService outlines;
    private final VisitRecords records;
    private final YearPlanNotation plans;

    PaperDrafts(
            DocumentBeginnings beginnings,
            DocumentReading reading,
            OutlineService outlines,
            VisitRecords records,
            YearPlanNotation plans) {
        this.beginnings = beginnings;
        this.reading = reading;
        this.outlines = outlines;
        this.records = records;
        this.plans = plans;
    }

    /**
     * What it says now.
     *
     * @param written the papers that the campaign has already
     */
    BegunPaper content(
            CampaignPaperKind kind, CampaignDetail campaign, @Nullable VisitRow visit, List<CampaignPaperRow> written) {
        boolean rests = kind == CampaignPaperKind.TEAM_PLAN || kind == CampaignPaperKind.CONCLUSION;
        return new BegunPaper(
                subject(kind, campaign, visit),
                rests ? bases(campaign) : "",
                addressees(kind, visit),
                recipients(kind, campaign, visit),
                text(kind, campaign, visit, written));
    }

    /** The form in which it is begun. */
    DocumentForm form(CampaignPaperKind kind, CampaignDetail campaign, @Nullable VisitRow visit, BegunPaper content) {
        SubjectRef origin = visit == null
                ? SubjectRef.of(CampaignPaper.CAMPAIGN, campaign.row().id())
                : SubjectRef.of(VISIT, visit.id());
        DocumentForm form = content.in(beginnings
                .form(campaign.row().unitId(), kind.code(), content.subject())
                .from(origin));
        return kind == CampaignPaperKind.MINUTES && visit != null ? led(form, campaign, visit) : form;
    }

    /** Kinds have their name on a line of their own: the subject says the rest of it. */
    private static String subject(CampaignPaperKind kind, CampaignDetail campaign, @Nullable VisitRow visit) {
        CampaignSayings says = new CampaignSayings(campaign);
        return Texts.of(
                "supervision.paper.subject." + kind.name(),
                says.matter(),
                VietnameseText.sentence(says.matter()),
                says.deed(),
                says.theme(),
                visit == null ? "" : visit.body());
    }

    private String bases(CampaignDetail campaign) {
        String plan = plans.of(campaign.plan());
        Stream<String> own = plan == null ? Stream.empty() : Stream.of(Texts.of("supervision.paper.basis", plan));
        return Stream.concat(new CampaignSayings(campaign).bases(), own).collect(Collectors.joining("\n"));
    }

    private DocumentText text(
            CampaignPaperKind kind, CampaignDetail campaign, @Nullable VisitRow visit, List<CampaignPaperRow> written) {
        if (visit == null) {
            return switch (kind) {
                case DECISION -> SettingUpText.decision(campaign, plans.of(campaign.plan()));
                case TEAM_PLAN -> SettingUpText.plan(campaign);
                case OUTLINE -> TellingText.outline(campaign, points(campaign));
                case NOTICE -> TellingText.notice(campaign);
                case RESULT -> OutcomeText.result(campaign, found(campaign));
                case CONTENTS -> ContentsText.of(campaign, written);
                default -> throw new IllegalArgumentException("Of which visit? " + kind);
            };
        }
        return switch (kind) {
            case INTRODUCTION -> SettingUpText.introduction(campaign, visit);
            case MINUTES -> TwoSidedText.minutes(campaign, visit, records.of(visit.id()));
            case PETITION, CRITIQUE, CONCLUSION ->
                OutcomeText.ending(
                        kind, campaign, new OutcomeText.Found(visit, records.of(visit.id())), result(written));
            default -> throw new IllegalArgumentException("Of no visit: " + kind);
        };
    }

    private List<String> points(CampaignDetail campaign) {
        return outlines.version(campaign.form().outlineId())
                .map(OutlineRow::points)
                .orElse(List.of());
    }

    /** Those that were held; on the draft of a paper nobody was visited. */
    private List<OutcomeText.Found> found(CampaignDetail campaign) {
        boolean critique = campaign.row().kind() == SupervisionKind.SOCIAL_CRITIQUE;
        return new CampaignSayings(campaign)
                .visits().stream()
                        .filter(visit -> critique || visit.state().isHeld())
                        .map(visit -> new OutcomeText.Found(visit, records.of(visit.id())))
                        .toList();
    }

    /** The signed report of the team, the newest. */
    private static @Nullable String result(List<CampaignPaperRow> written) {
        return written.stream()
                .filter(paper -> paper.kind() == CampaignPaperKind.RESULT)
                .map(CampaignPaperRow::document)
                .max(Comparator.comparing(row -> row.id()))
                .flatMap(DocumentRow::cited)
                .orElse(null);
    }

    private static String addressees(CampaignPaperKind kind, @Nullable VisitRow visit) {
        return switch (kind) {
            case PETITION, CRITIQUE, INTRODUCTION -> visit == null ? "" : visit.body();
            default -> "";
        };
    }

    /** Units of the portal get it in their inbox, bodies outside on paper; the last one stays here. */
    private static List<RecipientLine> recipients(
            CampaignPaperKind kind, CampaignDetail campaign, @Nullable VisitRow visit) {
        List<RecipientLine> lines = new ArrayList<>();
        switch (kind) {
            case DECISION, TEAM_PLAN, OUTLINE, NOTICE ->
                new CampaignSayings(campaign).visits().forEach(each -> lines.add(body(each)));
            case INTRODUCTION, MINUTES, CONCLUSION -> lines.add(body(visit));
            case RESULT -> lines.add(byHand("supervision.paper.recipient.organ", campaign));
            case PETITION, CRITIQUE -> {
                lines.add(body(visit));
                lines.add(new RecipientLine(Texts.of("supervision.paper.recipient.above"), null, DeliveryWay.BY_HAND));
            }
            default -> {}
        }
        if (kind == CampaignPaperKind.DECISION || kind == CampaignPaperKind.TEAM_PLAN) {
            lines.add(new RecipientLine(Texts.of("supervision.paper.recipient.team"), null, DeliveryWay.BY_HAND));
        }
        lines.add(new RecipientLine(Texts.of("document.recipient.kept"), null, DeliveryWay.KEPT));
        return lines;
    }

    private static RecipientLine byHand(String key, CampaignDetail campaign) {
        return new RecipientLine(Texts.of(key, new CampaignSayings(campaign).organ()), null, DeliveryWay.BY_HAND);
    }

    private static RecipientLine body(@Nullable VisitRow visit) {
        if (visit == null) {
            throw new IllegalArgumentException("Of which visit?");
        }
        UUID unit = visit.unitId();
        return new RecipientLine(visit.body(), unit, unit == null ? DeliveryWay.POST : DeliveryWay.PORTAL);
    }

    /** Minutes are signed by whoever led the team, when she signs for the unit. */
    private DocumentForm led(DocumentForm form, CampaignDetail campaign, VisitRow visit) {
        List<UUID> able = reading.signers(campaign.row().unitId()).stream()
                .map(PersonOnDay::id)
                .toList();
        return new CampaignSayings(campaign)
                .team(visit).members().stream()
                        .filter(member -> member.role() == SeatRole.LEADER)
                        .map(TeamRow.Member::personId)
                        .filter(person -> person != null && able.contains(person))
                        .findFirst()
                        .map(form::signedBy)
                        .orElse(form);
    }

    /** Mục lục văn bản trong hồ sơ. */
    static final class ContentsText {

        private ContentsText() {}

        static DocumentText of(CampaignDetail campaign, List<CampaignPaperRow> written) {
            CampaignSayings says = new CampaignSayings(campaign);
            TextDraft.Table table = new TextDraft.Table(PaperNotation.COLUMNS, PaperNotation.heads());
            int at = 0;
            for (CampaignPaperRow paper : written) {
                boolean counts = paper.kind() != CampaignPaperKind.CONTENTS
                        && paper.document().state() != DocumentState.CANCELLED;
                if (!counts) {
                    continue;
                }
                table.row(PaperNotation.line(++at, paper));
            }
            return new TextDraft()
                    .fact("supervision.paper.contents.theme", says.theme())
                    .fact("supervision.paper.contents.organ", says.organ())
                    .fact("supervision.paper.works", says.works())
                    .table(table)
                    .paragraph(Texts.of("supervision.paper.contents.count", Integer.toString(at)))
                    .text();
        }
    }
}
