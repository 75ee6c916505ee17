package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.VietnameseText;

/** The units of a day as a list in the order of the tree, with whom to call. */
@Service
@PreAuthorize("denyAll()")
public class UnitList {

    private final UnitRegister register;
    private final PeopleDirectory people;

    UnitList(UnitRegister register, PeopleDirectory people) {
        this.register = register;
        this.people = people;
    }

    /**
     * Units of that day, parents before children.
     *
     * @param words of a name or a code, with or without marks; what matches comes with the units above it; empty for all
     */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRow> rows(LocalDate day, String words) {
        UnitTree tree = register.history().treeOn(day);
        Set<UUID> shown = shown(tree, words);
        Map<UUID, PersonCard> heads = people.headsOf(shown, day);
        List<UnitRow> rows = new ArrayList<>();
        tree.roots().forEach(root -> collect(tree, root, null, 0, shown, heads, rows));
        return rows;
    }

    /** The units directly below, with whom to call. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRow> below(UUID unit, LocalDate day) {
        UnitTree tree = register.history().treeOn(day);
        List<UnitRef> children = tree.children(unit);
        Map<UUID, PersonCard> heads =
                people.headsOf(children.stream().map(UnitRef::id).toList(), day);
        UnitRef parent = tree.find(unit).orElse(null);
        return children.stream()
                .map(child -> row(tree, child, parent, 1, heads))
                .toList();
    }

    private static Set<UUID> shown(UnitTree tree, String words) {
        Set<UUID> shown = new HashSet<>();
        List<String> wanted = List.of(VietnameseText.fold(words).split(" ", -1));
        for (UnitRef unit : tree.all()) {
            String text = VietnameseText.fold(
                    unit.name() + " " + unit.shortName() + " " + (unit.code() == null ? "" : unit.code()));
            if (wanted.stream().allMatch(text::contains)) {
                tree.lineUp(unit.id()).forEach(above -> shown.add(above.id()));
            }
        }
        return shown;
    }

    private static void collect(
            UnitTree tree,
            UnitRef unit,
            @Nullable UnitRef parent,
            int depth,
            Set<UUID> shown,
            Map<UUID, PersonCard> heads,
            List<UnitRow> rows) {
        if (shown.contains(unit.id())) {
            rows.add(row(tree, unit, parent, depth, heads));
            tree.children(unit.id()).forEach(child -> collect(tree, child, unit, depth + 1, shown, heads, rows));
        }
    }

    private static UnitRow row(
            UnitTree tree, UnitRef unit, @Nullable UnitRef parent, int depth, Map<UUID, PersonCard> heads) {
        int branches = (int) tree.subtree(unit.id()).stream()
                .filter(id -> !id.equals(unit.id()) && tree.get(id).kind().isBranch())
                .count();
        return new UnitRow(
                unit,
                depth,
                parent == null ? "" : parent.shortName(),
                tree.children(unit.id()).size(),
                branches,
                heads.get(unit.id()));
    }
}
