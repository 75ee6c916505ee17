package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseText;

/**
 * Units and branches pasted from a sheet: first what was understood and all faults, then everything at once. Columns:
 * name, kind, unit above, code, head and telephone; headings may be missing and stand in any order.
 */
@Service
@PreAuthorize("denyAll()")
public class UnitImport {

    private final UnitRegister register;
    private final UnitRules rules;
    private final UnitWords words;
    private final Units units;
    private final People people;
    private final PostBook posts;

    UnitImport(UnitRegister register, UnitRules rules, UnitWords words, Units units, People people, PostBook posts) {
        this.register = register;
        this.rules = rules;
        this.words = words;
        this.units = units;
        this.people = people;
        this.posts = posts;
    }

    /**
     * Reads a paste and saves nothing.
     *
     * @param under the unit that lines without a unit above stand under; null makes them head units
     * @param from first day of the new units
     */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional(readOnly = true)
    public UnitImportResult dryRun(List<List<String>> cells, @Nullable UUID under, LocalDate from) {
        UnitHistory history = register.history();
        rules.requireMayCreate(history, under);
        return new UnitImportReading(new UnitPaste(cells, words), words, history.treeOn(from), under).result();
    }

    /** What a unit of this name mostly is: "Hội LHPN phường Sông Cầu" is a ward. */
    @Needs(OrganisationPermissions.EDIT)
    public Optional<UnitKind> kindOf(String name) {
        return words.kindAtStart(VietnameseText.nfc(name));
    }

    /**
     * Reads a paste below a head unit that does not exist yet, and saves nothing: the check before set-up.
     *
     * @param head what the head unit will be
     */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional(readOnly = true)
    public UnitImportResult dryRunBelowNew(List<List<String>> cells, UnitFacts head, LocalDate from) {
        UnitRef made = new UnitRef(Ids.next(), head.name(), head.shortName(), head.kind(), head.code(), null, "");
        return new UnitImportReading(new UnitPaste(cells, words), words, new UnitTree(from, List.of(made)), made.id())
                .result();
    }

    /**
     * Makes the units, and the people who head them.
     *
     * @return how many units were made
     * @throws BusinessException while faults stand, or when a unit above may not be edited; then nothing is saved
     */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public int apply(List<List<String>> cells, @Nullable UUID under, LocalDate from, String basis) {
        UnitHistory history = register.lockForChange();
        rules.requireMayCreate(history, under);
        UnitImportReading reading =
                new UnitImportReading(new UnitPaste(cells, words), words, history.treeOn(from), under);
        UnitImportResult result = reading.result();
        if (!result.isClean()) {
            throw new BusinessException(
                    "organisation.import.faults-stand", result.faults().size());
        }
        reading.oldParents().stream().sorted().forEach(parent -> {
            rules.requireMayEdit(parent);
            rules.requireLiving(history, parent, from);
        });
        List<SubjectRef> changed = new ArrayList<>();
        for (UnitImportReading.Made made : reading.made()) {
            Unit unit = units.save(new Unit(made.row().facts(), made.parentId(), from, basis));
            reading.saved(made, unit.id());
            changed.add(unit.subject());
            giveHead(made.row(), unit, from).ifPresent(changed::add);
        }
        register.changed(changed);
        return result.rows().size();
    }

    private Optional<SubjectRef> giveHead(UnitImportResult.Row row, Unit unit, LocalDate from) {
        if (row.headName().isEmpty()) {
            return Optional.empty();
        }
        Person person =
                people.save(new Person(PersonForm.of(PersonName.of(row.headName()), row.headPhone(), unit.id())));
        Position position = Position.headOf(row.facts().kind());
        posts.give(person, PostForm.of(person.id(), unit.id(), position, from));
        return Optional.of(person.subject());
    }
}
