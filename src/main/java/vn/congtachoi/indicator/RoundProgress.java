package vn.congtachoi.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.ProgressBoard;
import vn.congtachoi.kernel.ProgressSource;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** How far each open round is, unit by unit, for those who have units below them. */
@Component
class RoundProgress implements ProgressSource {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);
    private static final int MOST_ROUNDS = 3;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Rounds rounds;
    private final Chase chase;
    private final Trees trees;
    private final Access access;
    private final MessageSource texts;
    private final Clock clock;

    RoundProgress(Rounds rounds, Chase chase, Trees trees, Access access, MessageSource texts, Clock clock) {
        this.rounds = rounds;
        this.chase = chase;
        this.trees = trees;
        this.access = access;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProgressBoard> boards() {
        if (!access.holds(IndicatorPermissions.READ_FIGURES)) {
            return List.of();
        }
        UnitTree tree = trees.on(LocalDate.now(clock));
        Optional<UUID> home = access.homesWith(READ).stream()
                .filter(id -> !tree.children(id).isEmpty())
                .findFirst();
        return home.map(unit -> rounds.list(0, MOST_ROUNDS).stream()
                        .filter(round -> round.state() != RoundState.LOCKED)
                        .flatMap(round -> chase.find(round.id(), unit).stream()
                                .map(list -> board(round, list, tree.get(unit), tree)))
                        .toList())
                .orElse(List.of());
    }

    private ProgressBoard board(RoundRow round, ChaseList list, UnitRef home, UnitTree tree) {
        List<ProgressBoard.Part> parts = list.rows().stream()
                .filter(row -> home.id().equals(row.parentId()))
                .map(row -> part(row, list, tree))
                .toList();
        boolean branches = list.rows().stream().allMatch(ChaseRow::branch);
        String unitWord = text(branches ? "indicator.board.branches" : "indicator.board.units");
        return new ProgressBoard(
                round.name(),
                line(list, LocalDate.ofInstant(round.dueAt(), ZONE), unitWord),
                "so-lieu/" + round.id() + "/tinh-hinh/" + home.id(),
                unitWord,
                parts);
    }

    /** A day to come stands beside what waits or comes; one that has passed is said nowhere else. */
    private String line(ChaseList list, LocalDate due, String unitWord) {
        LocalDate today = LocalDate.now(clock);
        String sent = Integer.toString(list.sent());
        String asked = Integer.toString(list.asked());
        if (list.sent() == list.asked()) {
            return text("indicator.board.line.all", sent, asked, unitWord);
        }
        return due.isBefore(today) && !list.isComplete()
                ? text("indicator.board.line.late", sent, asked, unitWord, VietnameseDates.daysLeft(due, today))
                : text("indicator.board.line", sent, asked, unitWord);
    }

    /** A unit with branches counts those that have sent; one without counts itself. */
    private ProgressBoard.Part part(ChaseRow row, ChaseList list, UnitTree tree) {
        List<ChaseRow> below = list.rows().stream()
                .filter(other -> row.unitId().equals(other.parentId()))
                .toList();
        long total = below.isEmpty() ? 1 : below.size();
        long sent = row.submittedAt() != null
                ? total
                : below.stream().filter(other -> other.submittedAt() != null).count();
        String name = tree.find(row.unitId()).map(UnitRef::shortName).orElse(row.unitName());
        return new ProgressBoard.Part(
                name, sent, total, text("indicator.state." + row.state()), standing(row, !list.passedOn()));
    }

    private static vn.congtachoi.kernel.Standing standing(ChaseRow row, boolean awaited) {
        if (awaited && row.late() && row.submittedAt() == null) {
            return vn.congtachoi.kernel.Standing.LATE;
        }
        return switch (row.state()) {
            case NOT_STARTED -> vn.congtachoi.kernel.Standing.NOT_BEGUN;
            case DRAFTING, SUBMITTED -> vn.congtachoi.kernel.Standing.UNDER_WAY;
            case NEEDS_SUPPLEMENT, REOPENED -> vn.congtachoi.kernel.Standing.DUE;
            case APPROVED, LOCKED -> vn.congtachoi.kernel.Standing.DONE;
        };
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args, Locale.of("vi", "VN"));
    }
}
