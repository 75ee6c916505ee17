package vn.congtachoi.event.guest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.event.EventDeed;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;

/** "Sông Cầu: 25": how many of a unit came, without their names. */
@Service
@PreAuthorize("denyAll()")
public class UnitCounting {

    /** The last number of a line; a name may hold others ("Tổ 5: 12 người"). */
    private static final Pattern LINE =
            Pattern.compile("^(?<name>.*\\p{L}.*?)(?:\\s*[:;=,–-]\\s*|\\s+)(?<number>\\d{1,6})(?:\\s*\\p{L}[^\\d]*)?$");

    private static final int LONGEST_LINE = 400;

    private final EventGate gate;
    private final GuestGround ground;
    private final UnitFinder finder;
    private final UnitCounts counts;

    UnitCounting(EventGate gate, GuestGround ground, UnitFinder finder, UnitCounts counts) {
        this.gate = gate;
        this.ground = ground;
        this.finder = finder;
        this.counts = counts;
    }

    /**
     * What was understood of lines like "Sông Cầu: 25".
     *
     * @param faults in sentences, each with its line
     */
    public record Reading(List<Said> said, List<Fault> faults) {

        public Reading {
            said = List.copyOf(said);
            faults = List.copyOf(faults);
        }

        /** A line that was understood. */
        public record Said(UUID unitId, String unit, int number) {}

        /** A line that was not. */
        public record Fault(int line, MessageKey message, List<Object> args) {

            public Fault {
                args = List.copyOf(args);
            }
        }
    }

    /** The units of which people may come: the host and those below it. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> units(UUID event) {
        EventGate.Facts facts = ground.inside(event);
        return finder.of(facts.unitId(), facts.time().from()).units();
    }

    /** Reads pasted lines and saves nothing. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public Reading read(UUID event, String pasted) {
        EventGate.Facts facts = ground.inside(event);
        UnitFinder.Names names = finder.of(facts.unitId(), facts.time().from());
        List<Reading.Said> said = new ArrayList<>();
        List<Reading.Fault> faults = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        List<String> lines = pasted.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = VietnameseText.nfc(lines.get(at));
            if (line.isEmpty()) {
                continue;
            }
            Matcher parts = LINE.matcher(VietnameseText.beginning(line, LONGEST_LINE));
            Optional<UnitRef> unit =
                    parts.matches() ? names.find(GuestWords.unnumbered(parts.group("name"))) : Optional.empty();
            if (!parts.matches()) {
                faults.add(fault(at, "events.guest.count.no-number", line));
            } else if (unit.isEmpty()) {
                faults.add(fault(at, "events.guest.count.no-unit", parts.group("name")));
            } else if (!seen.add(unit.get().id())) {
                faults.add(fault(at, "events.guest.count.twice", unit.get().shortName()));
            } else {
                said.add(new Reading.Said(unit.get().id(), unit.get().name(), Integer.parseInt(parts.group("number"))));
            }
        }
        return new Reading(said, faults);
    }

    private static Reading.Fault fault(int at, String key, String words) {
        return new Reading.Fault(at + 1, MessageKey.of(key), List.of(TypedText.shown(words)));
    }

    /** Keeps what was read, over what was said before. */
    @Needs(EventPermissions.READ)
    @Transactional
    public int apply(UUID event, List<Reading.Said> said) {
        gate.record(event);
        Map<UUID, UnitCount> known = new HashMap<>();
        counts.findByEventId(event).forEach(count -> known.put(count.unitId(), count));
        for (Reading.Said each : said) {
            UnitCount count = known.get(each.unitId());
            if (count == null) {
                counts.save(new UnitCount(event, each.unitId(), each.number(), ""));
            } else {
                count.say(each.number(), count.note());
                counts.save(count);
            }
        }
        if (!said.isEmpty()) {
            gate.told(event, EventDeed.GUESTS, Texts.of("events.guest.step.counted", said.size()));
        }
        return said.size();
    }

    /**
     * What is said of one unit; null takes it back, and its ticked guests count again.
     *
     * @param seen what whoever says it had seen before, or null for nothing
     * @throws BusinessException when somebody else said another number meanwhile, or it is no number of people
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public void say(UUID event, UUID unit, @Nullable Integer number, @Nullable Integer seen) {
        EventGate.Facts facts = gate.record(event);
        UnitCount count = counts.findByEventIdAndUnitId(event, unit).orElse(null);
        Integer standing = count == null ? null : count.number();
        if (Objects.equals(standing, number)) {
            return;
        }
        if (!Objects.equals(standing, seen)) {
            throw new BusinessException(
                    "events.guest.count.changed", standing == null ? Texts.of("events.guest.count.none") : standing);
        }
        if (number == null) {
            counts.delete(Objects.requireNonNull(count));
        } else if (count == null) {
            requireOurs(facts, unit);
            counts.save(new UnitCount(event, unit, number, ""));
        } else {
            count.say(number, count.note());
            counts.save(count);
        }
    }

    private void requireOurs(EventGate.Facts facts, UUID unit) {
        boolean ours = finder.of(facts.unitId(), facts.time().from()).units().stream()
                .anyMatch(each -> each.id().equals(unit));
        if (!ours) {
            throw new BusinessException("events.guest.count.no-unit", "");
        }
    }
}
