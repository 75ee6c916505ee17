package vn.congtachoi.supervision.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.supervision.CampaignBody;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.CampaignTimes;
import vn.congtachoi.supervision.SupervisionWords;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.uikit.Texts;

/** What the papers of a campaign say about who, whom and when. */
final class CampaignSayings {

    private static final List<Block.Column> TEAM = List.of(
            new Block.Column(8, Block.Alignment.CENTRE),
            new Block.Column(32, Block.Alignment.LEFT),
            new Block.Column(40, Block.Alignment.LEFT),
            new Block.Column(20, Block.Alignment.LEFT));

    private static final List<Block.Column> SCHEDULE = List.of(
            new Block.Column(8, Block.Alignment.CENTRE),
            new Block.Column(30, Block.Alignment.LEFT),
            new Block.Column(34, Block.Alignment.LEFT),
            new Block.Column(28, Block.Alignment.LEFT));

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final CampaignDetail campaign;

    CampaignSayings(CampaignDetail campaign) {
        this.campaign = campaign;
    }

    /** "kiểm tra", "giám sát" or "phản biện xã hội". */
    static String deed(SupervisionKind kind) {
        return Texts.of("supervision.paper.deed", kind);
    }

    /** What it does, as {@link #deed(SupervisionKind)}. */
    String deed() {
        return deed(campaign.row().kind());
    }

    String theme() {
        return campaign.row().theme();
    }

    /** What it does with which theme, within a sentence; a theme that names the deed itself says both. */
    String matter() {
        String deed = deed();
        String theme = theme();
        boolean named = theme.toLowerCase(VIETNAMESE).startsWith(deed + " ");
        return named ? deed + theme.substring(deed.length()) : Texts.of("supervision.paper.matter", deed, theme);
    }

    String unit() {
        return campaign.plan().unit();
    }

    /** "Ban Thường vụ Hội LHPN …" */
    String organ() {
        return Texts.of("supervision.paper.organ." + campaign.row().organ().name(), unit());
    }

    String works() {
        CampaignTimes times = campaign.row().times();
        return span(times.worksFrom(), times.worksTo());
    }

    /** Empty where no time is laid down. */
    String covers() {
        LocalDate from = campaign.row().times().coversFrom();
        LocalDate to = campaign.row().times().coversTo();
        if (from != null && to != null) {
            return span(from, to);
        }
        if (from == null && to == null) {
            return "";
        }
        return from == null
                ? Texts.of(
                        "supervision.paper.covers-to", VietnameseDates.officialShort(to == null ? LocalDate.EPOCH : to))
                : Texts.of("supervision.paper.covers-from", VietnameseDates.officialShort(from));
    }

    private static String span(LocalDate from, LocalDate to) {
        return Texts.of(
                "supervision.words.span", VietnameseDates.officialShort(from), VietnameseDates.officialShort(to));
    }

    /** What is looked at, one each; the theme where nothing else is written. */
    List<String> content() {
        List<String> lines = campaign.form()
                .content()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.isEmpty() ? List.of(theme()) : lines;
    }

    /** Căn cứ, each of what the rulebook names. */
    Stream<String> bases() {
        return campaign.terms()
                .legalBasis()
                .lines()
                .flatMap(line -> Stream.of(line.split(";", -1)))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Texts.of("supervision.paper.basis", line));
    }

    /** Visits that are not cancelled, in the order of their days. */
    List<VisitRow> visits() {
        return campaign.visits().stream()
                .filter(visit -> visit.state() != VisitState.CANCELLED)
                .sorted(Comparator.comparing(
                        visit -> visit.placing().day(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    String bodies() {
        return visits().stream().map(VisitRow::body).collect(Collectors.joining("; "));
    }

    String address(VisitRow visit) {
        return campaign.form().bodies().stream()
                .filter(body -> visit.id().equals(body.visitId()))
                .map(CampaignBody::address)
                .findFirst()
                .orElse("");
    }

    /** At the body itself where nothing else is written. */
    String place(VisitRow visit) {
        if (!visit.placing().place().isEmpty()) {
            return visit.placing().place();
        }
        String address = address(visit);
        return address.isEmpty()
                ? Texts.of("supervision.paper.at-body", visit.body())
                : Texts.of("supervision.paper.at-address", visit.body(), address);
    }

    /** Its team, or the only one of the campaign; one of nobody while there is none. */
    TeamRow team(VisitRow visit) {
        return campaign.teams().stream()
                .filter(team -> team.id().equals(visit.placing().teamId()))
                .findFirst()
                .orElseGet(() -> campaign.teams().size() == 1
                        ? campaign.teams().getFirst()
                        : new TeamRow(visit.id(), "", List.of()));
    }

    /** Who is in a team, with post and role. */
    TextDraft.Table members(TeamRow team) {
        TextDraft.Table table = new TextDraft.Table(TEAM, heads("number", "name", "post", "role"));
        int at = 0;
        for (TeamRow.Member member : team.members()) {
            table.row(List.of(
                    Integer.toString(++at),
                    member.name(),
                    member.post(),
                    Texts.of("supervision.paper.role", member.role())));
        }
        return table;
    }

    /** Every team with its people; its name above it where there are several. */
    void teams(TextDraft draft) {
        for (TeamRow team : campaign.teams()) {
            if (campaign.teams().size() > 1) {
                draft.paragraph(Texts.of("supervision.paper.team-named", team.called()));
            }
            draft.table(members(team));
        }
    }

    /** Days, bodies and places; the team where there are several. */
    TextDraft.Table schedule() {
        boolean several = campaign.teams().size() > 1;
        TextDraft.Table table = new TextDraft.Table(SCHEDULE, heads("number", "when", "body", "place"));
        int at = 0;
        for (VisitRow visit : visits()) {
            String body = several && !visit.team().isEmpty()
                    ? Texts.of("supervision.paper.body-by-team", visit.body(), visit.team())
                    : visit.body();
            table.row(List.of(
                    Integer.toString(++at),
                    VietnameseText.sentence(SupervisionWords.day(visit.placing())),
                    body,
                    place(visit)));
        }
        return table;
    }

    private static List<String> heads(String... names) {
        return Stream.of(names)
                .map(name -> Texts.of("supervision.paper.column." + name))
                .toList();
    }
}
