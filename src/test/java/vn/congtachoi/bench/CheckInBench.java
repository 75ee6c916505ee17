package vn.congtachoi.bench;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.event.EventBeginning;
import vn.congtachoi.event.EventForm;
import vn.congtachoi.event.EventKind;
import vn.congtachoi.event.EventService;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.event.EventWhere;
import vn.congtachoi.event.guest.EventAttendance;
import vn.congtachoi.event.guest.GuestForm;
import vn.congtachoi.event.guest.GuestGroup;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.event.guest.GuestService;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.PersonForm;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitFacts;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.security.TestAccounts;
import vn.congtachoi.security.TestSignIn;

/**
 * The door of an event: three telephones check in the guests, some guests by two of them, each fifth check-in sent twice,
 * and each telephone brings guests who were not asked. Nobody may be lost, nobody double.
 */
final class CheckInBench {

    private static final int TELEPHONES = 3;
    private static final int GUESTS = 300;
    private static final int UNASKED = 10;
    private static final int SENT_TWICE = 5;
    private static final int SHARED = 4;
    private static final double GOAL_PER_MINUTE = 60;
    private static final double MILLIS_PER_MINUTE = 60_000;

    private final ConfigurableApplicationContext context;
    private final MockMvc mvc;
    private final JsonMapper json = JsonMapper.builder().build();
    private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Integer> refused = new ConcurrentLinkedQueue<>();

    CheckInBench(ConfigurableApplicationContext context) {
        this.context = context;
        this.mvc = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .apply(springSecurity())
                .build();
    }

    void measure(Figures figures, String database) throws Exception {
        UUID unit = context.getBean(CurrentActor.class).callAs(new SystemActor("bench"), this::unit);
        List<TestSignIn> people = new ArrayList<>();
        for (int i = 0; i < TELEPHONES; i++) {
            people.add(officer(unit, i));
        }
        TestSignIn first = people.getFirst();
        UUID event = first.call(() -> event(unit));
        List<UUID> guests = first.call(() -> guests(event));
        come(first, event, guests.getFirst(), Ids.next());
        millis.clear();
        double all = Timings.millis(() -> run(people, event, guests));
        List<GuestLine> lines =
                first.call(() -> context.getBean(GuestReading.class).list(event));
        EventAttendance.Tally tally =
                first.call(() -> context.getBean(EventAttendance.class).of(event));
        int expected = GUESTS + TELEPHONES * UNASKED;
        long there = lines.stream().filter(line -> line.presence().isThere()).count();
        long lost = expected - there;
        long twice = lines.size() - expected;
        double perMinute = millis.size() / (all / MILLIS_PER_MINUTE);
        List<Double> sorted = millis.stream().sorted().toList();
        figures.add("Check-in of " + GUESTS + " guests by " + TELEPHONES + " telephones on " + database, "");
        figures.add(
                "  check-ins a minute",
                "%.0f".formatted(perMinute),
                "> %.0f".formatted(GOAL_PER_MINUTE),
                perMinute > GOAL_PER_MINUTE);
        figures.add("  one check-in, p50", Timings.shown(sorted.get(sorted.size() / 2)));
        figures.add("  one check-in, p95", Timings.shown(sorted.get((int) (sorted.size() * 0.95))));
        figures.add("  refused", Integer.toString(refused.size()), "0", refused.isEmpty());
        figures.add("  lost", Long.toString(lost), "0", lost == 0);
        figures.add("  double", Long.toString(twice), "0", twice == 0 && tally.present() == expected);
    }

    private Object run(List<TestSignIn> people, UUID event, List<UUID> guests) throws Exception {
        try (ExecutorService telephones = Executors.newFixedThreadPool(TELEPHONES)) {
            List<Callable<Object>> work = new ArrayList<>();
            for (int i = 0; i < TELEPHONES; i++) {
                int telephone = i;
                work.add(() -> door(people.get(telephone), telephone, event, guests));
            }
            for (Future<Object> done : telephones.invokeAll(work)) {
                done.get();
            }
        }
        return guests;
    }

    /** Her own third of the guests, and each fourth of the next one's. */
    private Object door(TestSignIn who, int telephone, UUID event, List<UUID> guests) throws Exception {
        for (int at = 0; at < guests.size(); at++) {
            int owner = at % TELEPHONES;
            boolean shared = at % SHARED == 0 && owner == (telephone + 1) % TELEPHONES;
            if (owner != telephone && !shared) {
                continue;
            }
            UUID arrival = Ids.next();
            come(who, event, guests.get(at), arrival);
            if (at % SENT_TWICE == 0) {
                come(who, event, guests.get(at), arrival);
            }
        }
        for (int i = 0; i < UNASKED; i++) {
            UUID id = Ids.next();
            String name = "Khách Máy " + (char) ('A' + telephone) + " Số " + (char) ('A' + i);
            Map<String, Object> body =
                    Map.of("name", name, "post", "", "organisation", "Tổ " + telephone, "ago", 0, "sure", false);
            send(who, "/diem-danh/su-kien/" + event + "/khach/" + id, body);
            send(who, "/diem-danh/su-kien/" + event + "/khach/" + id, body);
        }
        return who;
    }

    private void come(TestSignIn who, UUID event, UUID guest, UUID arrival) throws Exception {
        send(
                who,
                "/diem-danh/su-kien/" + event + "/den/" + arrival,
                Map.of("guest", guest, "ago", 2000, "standInName", "", "standInPost", ""));
    }

    private void send(TestSignIn who, String address, Map<String, Object> body) throws Exception {
        long start = System.nanoTime();
        int status = mvc.perform(put(address)
                        .with(securityContext(who.context()))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(body)))
                .andReturn()
                .getResponse()
                .getStatus();
        millis.add((System.nanoTime() - start) / 1e6);
        if (status != 200) {
            refused.add(status);
        }
    }

    private UUID unit() {
        String name = "Thành phố điểm danh " + Ids.next().toString().substring(24);
        return context.getBean(UnitService.class)
                .create(new UnitChange.Create(
                        UnitFacts.of(name, name, UnitKind.CITY), null, LocalDate.of(2000, 1, 1), ""));
    }

    private TestSignIn officer(UUID unit, int number) {
        UUID person = context.getBean(CurrentActor.class)
                .callAs(new SystemActor("bench"), () -> context.getBean(PeopleService.class)
                        .save(PersonForm.of(new PersonName("Phùng Thị", "Máy " + number), null, unit)));
        return context.getBean(TestAccounts.class).open(person, Role.OFFICER, unit);
    }

    private UUID event(UUID unit) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        EventForm form =
                EventForm.of(EventKind.GATHERING, "Gặp mặt", EventTime.days(today, today), EventWhere.at("Hội trường"));
        return context.getBean(EventService.class).create(unit, form, EventBeginning.EMPTY, KnownClashes.NONE);
    }

    private List<UUID> guests(UUID event) {
        List<UUID> guests = new ArrayList<>();
        for (int i = 0; i < GUESTS; i++) {
            GuestForm form =
                    GuestForm.of(GuestGroup.DELEGATE, "đồng chí", "Nguyễn Thị " + i, "Hội viên", "Chi hội số " + i);
            guests.add(context.getBean(GuestService.class).add(event, form, true));
        }
        return guests;
    }
}
