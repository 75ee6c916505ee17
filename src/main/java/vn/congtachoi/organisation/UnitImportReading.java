package vn.congtachoi.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitWords.Column;

/** One reading of a paste against the units that exist: rows, where each stands, and all that is wrong. */
final class UnitImportReading {

    /** Where a row stands: under a unit that exists, under another row of the paste, or at the head. */
    private record Place(@Nullable UnitRef unit, @Nullable Draft row) {

        static final Place HEAD = new Place(null, null);

        @Nullable
        UnitKind kind() {
            return row != null ? row.kind() : unit == null ? null : unit.kind();
        }

        String name() {
            return row != null ? row.name() : unit == null ? "" : unit.name();
        }
    }

    private record Draft(int line, String typed, UnitKind kind, String name, String shortName) {}

    /** A clean row with its place, parents before children. */
    record Made(UnitImportResult.Row row, @Nullable UUID existingParent, int parentLine, Map<Integer, UUID> ids) {

        @Nullable
        UUID parentId() {
            return parentLine == 0 ? existingParent : ids.get(parentLine);
        }
    }

    private final UnitPaste paste;
    private final UnitWords words;
    private final UnitTree tree;
    private final @Nullable UUID under;
    private final List<UnitImportResult.Fault> faults = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();
    private final Map<Integer, UUID> ids = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    UnitImportReading(UnitPaste paste, UnitWords words, UnitTree tree, @Nullable UUID under) {
        this.paste = paste;
        this.words = words;
        this.tree = tree;
        this.under = under;
        List<Draft> drafts =
                paste.lines().stream().flatMap(line -> draft(line).stream()).toList();
        drafts.forEach(draft -> place(draft, drafts));
        made.sort(Comparator.comparing((Made row) -> row.row().facts().kind())
                .thenComparing(row -> row.row().line()));
        if (paste.lines().isEmpty()) {
            fault(1, 0, "organisation.import.empty");
        }
    }

    UnitImportResult result() {
        return new UnitImportResult(
                made.stream()
                        .map(Made::row)
                        .sorted(Comparator.comparing(UnitImportResult.Row::line))
                        .toList(),
                faults.stream()
                        .sorted(Comparator.comparing(UnitImportResult.Fault::line)
                                .thenComparing(UnitImportResult.Fault::column))
                        .toList());
    }

    List<Made> made() {
        return made;
    }

    Set<UUID> oldParents() {
        Set<UUID> parents = new HashSet<>();
        made.forEach(row -> Optional.ofNullable(row.existingParent()).ifPresent(parents::add));
        return parents;
    }

    /** The unit of this row now exists: rows below it find it. */
    void saved(Made row, UUID id) {
        ids.put(row.row().line(), id);
    }

    private Optional<Draft> draft(int line) {
        boolean readable = true;
        for (Column column : Column.values()) {
            if (VietnameseText.looksLikeLegacyFont(paste.raw(line, column))) {
                fault(line, column, "organisation.import.legacy-font", TypedText.shown(paste.raw(line, column)));
                readable = false;
            }
        }
        String typed = paste.text(line, Column.NAME);
        if (typed.isEmpty()) {
            fault(line, Column.NAME, "organisation.import.name-missing");
            return Optional.empty();
        }
        if (typed.length() > UnitFacts.SHORT_NAME_LENGTH) {
            fault(
                    line,
                    Column.NAME,
                    "kernel.text.too-long",
                    TypedText.shown(typed),
                    typed.length(),
                    UnitFacts.SHORT_NAME_LENGTH);
            return Optional.empty();
        }
        String kindTyped = paste.text(line, Column.KIND);
        Optional<UnitKind> kind = kindTyped.isEmpty() ? guess(line, typed) : words.kind(kindTyped);
        if (kind.isEmpty()) {
            String message =
                    kindTyped.isEmpty() ? "organisation.import.kind-missing" : "organisation.import.kind-unknown";
            fault(line, Column.KIND, message, kindTyped.isEmpty() ? typed : kindTyped);
        }
        boolean usable = readable;
        return kind.filter(found -> usable)
                .map(found ->
                        new Draft(line, typed, found, words.fullName(typed, found), words.shortName(typed, found)));
    }

    /** What its name begins with; below a commune it is a branch whatever it is called. */
    private Optional<UnitKind> guess(int line, String typed) {
        Optional<UnitKind> named = words.kindAtStart(typed);
        boolean belowCommune = under != null
                && paste.text(line, Column.PARENT).isEmpty()
                && tree.find(under).filter(unit -> unit.kind().isCommuneLevel()).isPresent();
        return named.isPresent() || !belowCommune ? named : Optional.of(UnitKind.BRANCH);
    }

    private void place(Draft draft, List<Draft> drafts) {
        Optional<Place> place = placeOf(draft, drafts);
        if (place.isEmpty()) {
            return;
        }
        UnitKind above = place.get().kind();
        if (above != null && !above.mayHaveBelow(draft.kind())) {
            fault(
                    draft.line(),
                    Column.PARENT,
                    "organisation.unit.wrong-level",
                    place.get().name());
            return;
        }
        Draft parentRow = place.get().row();
        UnitRef parentUnit = place.get().unit();
        UUID parentId = parentUnit == null ? null : parentUnit.id();
        String key = (parentRow == null ? Objects.toString(parentId, "") : "line " + parentRow.line()) + "/"
                + VietnameseText.toneKey(draft.name());
        if (!seen.add(key) || (parentRow == null && isTaken(draft, parentId))) {
            fault(draft.line(), Column.NAME, "organisation.import.duplicate", draft.typed());
            return;
        }
        row(draft, place.get().name())
                .ifPresent(row -> made.add(new Made(row, parentId, parentRow == null ? 0 : parentRow.line(), ids)));
    }

    private boolean isTaken(Draft draft, @Nullable UUID parentId) {
        List<UnitRef> siblings = parentId == null ? tree.roots() : tree.children(parentId);
        String wanted = VietnameseText.toneKey(draft.name());
        return siblings.stream()
                .anyMatch(unit -> VietnameseText.toneKey(unit.name()).equals(wanted));
    }

    // The very line is meant, not one that says the same.
    @SuppressWarnings("ReferenceEquality")
    private Optional<Place> placeOf(Draft draft, List<Draft> drafts) {
        String typed = paste.text(draft.line(), Column.PARENT);
        if (typed.isEmpty()) {
            return Optional.of(
                    under == null ? Place.HEAD : new Place(tree.find(under).orElseThrow(UnitRules::notFound), null));
        }
        String wanted = VietnameseText.fold(typed);
        List<UnitRef> existing = tree.all().stream()
                .filter(unit -> isCalled(wanted, unit.name(), unit.name(), unit.shortName(), unit.kind()))
                .toList();
        // A line that repeats an existing unit is told as a double; as a parent the existing one counts.
        Stream<Place> pasted = drafts.stream()
                .filter(row -> row.line() != draft.line()
                        && isCalled(wanted, row.typed(), row.name(), row.shortName(), row.kind())
                        && existing.stream().noneMatch(unit -> unit.name().equals(row.name())))
                .map(row -> new Place(null, row));
        List<Place> named = Stream.concat(pasted, existing.stream().map(unit -> new Place(unit, null)))
                .toList();
        List<Place> fitting = named.stream()
                .filter(place -> place.kind() != null && place.kind().mayHaveBelow(draft.kind()))
                .toList();
        List<Place> marked = fitting.stream()
                .filter(place -> VietnameseText.toneKey(place.name()).contains(VietnameseText.toneKey(typed)))
                .toList();
        List<Place> best = onceEach(!marked.isEmpty() ? marked : !fitting.isEmpty() ? fitting : named);
        if (best.size() != 1) {
            String message =
                    best.isEmpty() ? "organisation.import.parent-unknown" : "organisation.import.parent-ambiguous";
            fault(draft.line(), Column.PARENT, message, typed);
            return Optional.empty();
        }
        return Optional.of(best.getFirst());
    }

    /** Two lines that say the same unit are told as doubles; what stands below them need not be told as well. */
    private List<Place> onceEach(List<Place> places) {
        Map<String, Place> each = new LinkedHashMap<>();
        places.forEach(place -> each.putIfAbsent(
                (place.row() == null
                                ? ""
                                : VietnameseText.fold(paste.text(place.row().line(), Column.PARENT)))
                        + "/" + (place.unit() == null ? "" : place.unit().id())
                        + "/" + VietnameseText.toneKey(place.name()),
                place));
        return List.copyOf(each.values());
    }

    private boolean isCalled(String wanted, String typed, String name, String shortName, UnitKind kind) {
        return Stream.of(typed, name, shortName, words.official(kind) + " " + shortName)
                .anyMatch(called -> VietnameseText.fold(called).equals(wanted));
    }

    private Optional<UnitImportResult.Row> row(Draft draft, String parentName) {
        String code = paste.text(draft.line(), Column.CODE);
        String head = paste.text(draft.line(), Column.HEAD);
        String phone = paste.text(draft.line(), Column.PHONE);
        try {
            UnitFacts facts =
                    UnitFacts.of(draft.name(), draft.shortName(), draft.kind()).withCode(code);
            Telephone telephone = phone.isEmpty() ? null : Telephone.of(phone);
            return Optional.of(new UnitImportResult.Row(draft.line(), facts, parentName, head, telephone));
        } catch (BusinessException e) {
            Column column = phone.isEmpty() ? Column.NAME : Column.PHONE;
            faults.add(new UnitImportResult.Fault(draft.line(), paste.number(column), e.messageKey(), e.args()));
            return Optional.empty();
        }
    }

    private void fault(int line, Column column, String message, Object... args) {
        fault(line, paste.number(column), message, args);
    }

    private void fault(int line, int column, String message, Object... args) {
        faults.add(new UnitImportResult.Fault(line, column, MessageKey.of(message), List.of(args)));
    }
}
