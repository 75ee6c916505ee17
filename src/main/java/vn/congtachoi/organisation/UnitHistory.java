package vn.congtachoi.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseText;

/** All units of all times with their lineage, as of one mark of the stamp; immutable, safe to share. */
final class UnitHistory {

    /** Days whose trees are kept; a year of reports asks for far fewer. */
    private static final int TREES_KEPT = 64;

    private static final int HIGHEST_TREE = 10;

    private final UUID mark;
    private final Map<UUID, List<UnitSpan>> spans = new LinkedHashMap<>();
    private final List<LineageLine> lineage;
    private final Map<LocalDate, UnitTree> trees = new ConcurrentHashMap<>();
    private final Map<LocalDate, Heirs> heirs = new ConcurrentHashMap<>();

    UnitHistory(UUID mark, Collection<UnitSpan> all, Collection<LineageLine> lineage) {
        this.mark = mark;
        all.stream().sorted(Comparator.comparing(UnitSpan::from)).forEach(span -> spans.computeIfAbsent(
                        span.unitId(), id -> new ArrayList<>())
                .add(span));
        this.lineage =
                lineage.stream().sorted(Comparator.comparing(LineageLine::day)).toList();
    }

    UUID mark() {
        return mark;
    }

    UnitTree treeOn(LocalDate day) {
        UnitTree known = trees.get(day);
        if (known != null) {
            return known;
        }
        UnitTree tree = new UnitTree(
                day,
                spans.values().stream()
                        .flatMap(List::stream)
                        .filter(span -> span.covers(day))
                        .map(UnitSpan::ref)
                        .toList());
        if (trees.size() >= TREES_KEPT) {
            trees.clear();
        }
        trees.put(day, tree);
        return tree;
    }

    List<UnitSpan> spans(UUID unit) {
        return List.copyOf(spans.getOrDefault(unit, List.of()));
    }

    Stream<UnitSpan> latest() {
        return spans.values().stream().map(List::getLast);
    }

    /** The span of that day; before the unit's time its first, after it its last; empty for an unknown unit. */
    Optional<UnitSpan> near(UUID unit, LocalDate day) {
        List<UnitSpan> own = spans.getOrDefault(unit, List.of());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitSpan> covering =
                own.stream().filter(span -> span.covers(day)).findFirst();
        return covering.isPresent()
                ? covering
                : Optional.of(day.isBefore(own.getFirst().from()) ? own.getFirst() : own.getLast());
    }

    /** What stands at the head of its papers; what a unit leaves open comes from its name and the units above. */
    Optional<Letterhead> letterheadOn(UUID unit, LocalDate day) {
        return near(unit, day).map(span -> {
            List<UnitFacts> above = factsAbove(span, day);
            String superior = !span.facts().superiorLine().isEmpty()
                    ? span.facts().superiorLine()
                    : above.stream().findFirst().map(UnitHistory::issuerLine).orElse("");
            String place = Stream.concat(Stream.of(span.facts()), above.stream())
                    .map(UnitFacts::place)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            return new Letterhead(superior, issuerLine(span.facts()), place);
        });
    }

    private static String issuerLine(UnitFacts facts) {
        return facts.issuerLine().isEmpty() ? VietnameseText.upper(facts.name()) : facts.issuerLine();
    }

    private List<UnitFacts> factsAbove(UnitSpan span, LocalDate day) {
        List<UnitFacts> above = new ArrayList<>();
        UUID parent = span.parentId();
        while (parent != null && above.size() < HIGHEST_TREE) {
            Optional<UnitSpan> next = near(parent, day);
            next.ifPresent(found -> above.add(found.facts()));
            parent = next.map(UnitSpan::parentId).orElse(null);
        }
        return above;
    }

    /** Whether on that day or later the parent would stand below the unit. */
    boolean wouldLoop(UUID unit, UUID parent, LocalDate day) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(day);
        spans.values().stream()
                .flatMap(List::stream)
                .map(UnitSpan::from)
                .filter(from -> from.isAfter(day))
                .forEach(days::add);
        return days.stream().anyMatch(d -> treeOn(d).subtree(unit).contains(parent) || unit.equals(parent));
    }

    /** Units that stand below the unit on that day or any later one. */
    List<UnitSpan> childrenFrom(UUID unit, LocalDate day) {
        return spans.values().stream()
                .flatMap(List::stream)
                .filter(span -> unit.equals(span.parentId()))
                .filter(span -> span.until() == null || span.until().isAfter(day))
                .toList();
    }

    /** Who stands on that day for the units that were closed before. */
    Heirs heirs(LocalDate day) {
        if (heirs.size() >= TREES_KEPT) {
            heirs.clear();
        }
        return heirs.computeIfAbsent(day, this::findHeirs);
    }

    private Heirs findHeirs(LocalDate day) {
        UnitTree tree = treeOn(day);
        Map<UUID, UUID> living = new HashMap<>();
        latest().filter(span -> span.until() != null && !span.until().isAfter(day))
                .forEach(span -> {
                    UUID heir = heir(span, tree);
                    if (heir != null) {
                        living.put(span.unitId(), heir);
                    }
                });
        return new Heirs(living);
    }

    private @Nullable UUID heir(UnitSpan closed, UnitTree tree) {
        UnitSpan span = closed;
        for (int step = 0; step < HIGHEST_TREE; step++) {
            UUID next = takenOverBy(span);
            if (next == null || tree.find(next).isPresent()) {
                return next;
            }
            List<UnitSpan> spans = spans(next);
            if (spans.isEmpty()) {
                return null;
            }
            span = spans.getLast();
        }
        return null;
    }

    private @Nullable UUID takenOverBy(UnitSpan closed) {
        return outOf(closed.unitId()).stream()
                .filter(line -> line.kind() != LineageKind.PARTIAL)
                .map(LineageLine::to)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(closed.parentId());
    }

    List<LineageLine> into(UUID unit) {
        return lineage.stream().filter(line -> unit.equals(line.to())).toList();
    }

    List<LineageLine> outOf(UUID unit) {
        return lineage.stream().filter(line -> unit.equals(line.from())).toList();
    }

    /** Which units of the earlier day make up the unit as it is on the later one. */
    Makeup makeup(UUID unit, LocalDate earlier, LocalDate later) {
        Map<UUID, @Nullable BigDecimal> shares = new LinkedHashMap<>();
        List<String> outside = new ArrayList<>();
        collect(unit, BigDecimal.ONE, earlier, later.plusDays(1), shares, outside);
        return new Makeup(
                shares.entrySet().stream()
                        .map(e -> new Makeup.Part(e.getKey(), e.getValue()))
                        .toList(),
                outside);
    }

    /** @param before only lines of earlier days count: each step goes back in time */
    private void collect(
            UUID unit,
            @Nullable BigDecimal share,
            LocalDate earlier,
            LocalDate before,
            Map<UUID, @Nullable BigDecimal> shares,
            List<String> outside) {
        if (spans(unit).stream().anyMatch(span -> span.covers(earlier))) {
            add(shares, unit, times(share, keptBy(unit, earlier, before)));
        }
        for (LineageLine line : into(unit)) {
            if (!line.kind().carriesFigures()
                    || !line.day().isAfter(earlier)
                    || !line.day().isBefore(before)) {
                continue;
            }
            if (line.from() != null) {
                collect(line.from(), times(share, line.share()), earlier, line.day(), shares, outside);
            } else if (line.outside() != null) {
                outside.add(line.outside());
            }
        }
    }

    /** What a living unit kept of itself while parts of it went to others. */
    private @Nullable BigDecimal keptBy(UUID unit, LocalDate earlier, LocalDate before) {
        BigDecimal kept = BigDecimal.ONE;
        for (LineageLine line : outOf(unit)) {
            if (line.kind() == LineageKind.PARTIAL
                    && line.day().isAfter(earlier)
                    && line.day().isBefore(before)) {
                if (line.share() == null) {
                    return null;
                }
                kept = kept.subtract(line.share());
            }
        }
        return kept.max(BigDecimal.ZERO);
    }

    private static void add(Map<UUID, @Nullable BigDecimal> shares, UUID unit, @Nullable BigDecimal share) {
        boolean known = shares.containsKey(unit);
        BigDecimal before = shares.get(unit);
        if (!known) {
            shares.put(unit, share);
        } else if (before == null || share == null) {
            shares.put(unit, null);
        } else {
            shares.put(unit, before.add(share).min(BigDecimal.ONE));
        }
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.multiply(b);
    }
}
