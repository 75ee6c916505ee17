package vn.congtachoi.agenda.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.ScheduleEntry;
import vn.congtachoi.audit.ChangeMark;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.uikit.VnFormat;

/**
 * A schedule in the words of calendar programs (RFC 5545). What was said does not change from one reading to the next
 * unless the records do: stamps are those of the records, so that a program asks and gets nothing new.
 */
final class FeedText {

    private static final String PRODUCT = "-//congtachoi//Lich cong tac//VI";
    private static final String ZONE = VnFormat.ZONE.getId();
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);
    private static final String REFRESH = "PT1H";

    private final PublicAddress address;

    FeedText(PublicAddress address) {
        this.address = address;
    }

    /** @param marks how often and when last the records changed; one without a mark stands as it was made */
    String write(String name, List<ScheduleEntry> entries, Map<SubjectRef, ChangeMark> marks) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", ZONE));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH));
        calendar.add(zone());
        entries.forEach(entry -> calendar.add(event(entry, marks.get(entry.subject()))));
        return folded(calendar);
    }

    /** Long lines are folded, which old programs need. */
    private static String folded(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written but memory", e);
        }
        return text.toString();
    }

    /** Viet Nam has had no other time since 1975; written here because the library's own table would be fetched anew. */
    private static VTimeZone zone() {
        Standard standard = new Standard();
        standard.add(new DtStart<>(LocalDateTime.of(1975, 6, 13, 0, 0)));
        standard.add(new TzOffsetFrom(OFFSET));
        standard.add(new TzOffsetTo(OFFSET));
        standard.add(new TzName("+07"));
        VTimeZone zone = new VTimeZone(new ComponentList<>(List.of(standard)));
        zone.add(new net.fortuna.ical4j.model.property.TzId(ZONE));
        return zone;
    }

    private VEvent event(ScheduleEntry entry, @Nullable ChangeMark mark) {
        VEvent event = new VEvent(false);
        Instant stamp = mark == null ? entry.from().atStartOfDay(VnFormat.ZONE).toInstant() : mark.last();
        event.add(new Uid(entry.subject().type() + "-" + entry.subject().id() + "@congtachoi"));
        event.add(new DtStamp(stamp));
        event.add(new LastModified(stamp));
        event.add(new Sequence(mark == null ? 0 : mark.times() - 1));
        event.add(new Summary(entry.title()));
        time(event, entry);
        if (!entry.place().isEmpty()) {
            event.add(new Location(entry.place()));
        }
        if (!entry.detail().isEmpty()) {
            event.add(new Description(entry.detail()));
        }
        event.add(new Url(URI.create(address.of(entry.path()))));
        return event;
    }

    /** Something of whole days takes nobody's time: a task that falls due may be done in any hour before. */
    private static void time(VEvent event, ScheduleEntry entry) {
        LocalDateTime begins = entry.begins();
        LocalDateTime ends = entry.ends();
        if (begins == null || ends == null) {
            ParameterList days = new ParameterList(List.of(Value.DATE));
            event.add(new DtStart<>(days, entry.from()));
            event.add(new DtEnd<>(days, entry.to().plusDays(1)));
            event.add(ImmutableTransp.TRANSPARENT);
            return;
        }
        ParameterList zone = new ParameterList(List.of(new TzId(ZONE)));
        event.add(new DtStart<>(zone, begins));
        event.add(new DtEnd<>(zone, ends));
    }
}
