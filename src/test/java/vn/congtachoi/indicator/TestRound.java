package vn.congtachoi.indicator;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.TestCity;

/** A round that is open in a {@link TestCity} today, asked of communes and branches, with one figure of each usual kind. */
@Component
public class TestRound {

    private final IndicatorDictionary dictionary;
    private final ReportForms forms;
    private final Rounds rounds;
    private final Clock clock;

    TestRound(IndicatorDictionary dictionary, ReportForms forms, Rounds rounds, Clock clock) {
        this.dictionary = dictionary;
        this.forms = forms;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * The round and what it asks.
     *
     * @param members hội viên tham gia (people, last value counts)
     * @param sessions cuộc tuyên truyền (items, adds up)
     * @param money tiền hỗ trợ (đồng, adds up)
     */
    public record Opened(UUID round, UUID form, UUID members, UUID sessions, UUID money, String name) {}

    /** Due in three days, for the half-year of today. */
    public Opened open(TestCity.World world) {
        Opened[] opened = new Opened[1];
        world.officer().run(() -> opened[0] = openNow(world));
        return opened[0];
    }

    private Opened openNow(TestCity.World world) {
        Period half = half(today());
        UUID members = indicator("Hội viên " + world.mark(), IndicatorKind.PERSON, TimeLaw.LAST, "người");
        UUID sessions = indicator("Cuộc tuyên truyền " + world.mark(), IndicatorKind.ITEM, TimeLaw.SUM, "cuộc");
        UUID money = indicator("Tiền hỗ trợ " + world.mark(), IndicatorKind.MONEY, TimeLaw.SUM, "đồng");
        UUID form = forms.create(new ReportFormData(
                IndicatorWorld.code(),
                "Biểu " + world.mark(),
                PeriodKind.HALF,
                world.city(),
                List.of(
                        new FormLineRow(members, "", AskedOf.BOTH),
                        new FormLineRow(sessions, "", AskedOf.BOTH),
                        new FormLineRow(money, "", AskedOf.BOTH)),
                Set.of(),
                0));
        String name = "Số liệu " + world.mark();
        UUID round = openRound(name, form, half, world.city());
        return new Opened(round, form, members, sessions, money, name);
    }

    /** A round that asks for people who took part, and the indicator that counts them. */
    public record Attended(UUID round, UUID indicator) {}

    /** Due in three days, for the half-year of today. */
    public Attended openAttended(TestCity.World world) {
        return world.officer().call(() -> {
            UUID indicator =
                    indicator("Lượt người dự " + world.mark(), IndicatorKind.ATTENDANCE, TimeLaw.SUM, "lượt người");
            UUID form = forms.create(new ReportFormData(
                    IndicatorWorld.code(),
                    "Biểu " + world.mark(),
                    PeriodKind.HALF,
                    world.city(),
                    List.of(new FormLineRow(indicator, "", AskedOf.BOTH)),
                    Set.of(),
                    0));
            return new Attended(openRound("Lượt " + world.mark(), form, half(today()), world.city()), indicator);
        });
    }

    /** A round of a commune of its own, by the form of the round above. */
    public UUID openBelow(TestSignIn who, Opened above, UUID owner) {
        return who.call(() -> openRound("Riêng " + above.name(), above.form(), half(today()), owner));
    }

    /** Moves the due hour of the round, also into the past. */
    public void due(TestCity.World world, Opened opened, Duration fromNow) {
        world.officer().run(() -> {
            RoundRow row = rounds.get(opened.round());
            rounds.revise(
                    opened.round(),
                    new RoundForm(
                            row.name(),
                            row.formId(),
                            row.period(),
                            row.windowFrom(),
                            row.windowTo(),
                            row.cutOff(),
                            clock.instant().plus(fromNow),
                            row.estimatesAllowed(),
                            row.ownerUnitId(),
                            row.version()));
        });
    }

    private UUID openRound(String name, UUID form, Period half, UUID owner) {
        return rounds.open(new RoundForm(
                name,
                form,
                half,
                half.firstDay(),
                half.lastDay(),
                today(),
                clock.instant().plus(Duration.ofDays(3)),
                true,
                owner,
                0));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static Period half(LocalDate day) {
        return Period.half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    private UUID indicator(String name, IndicatorKind kind, TimeLaw time, String measure) {
        return dictionary.create(IndicatorForm.usual(IndicatorWorld.code(), name, name, kind, measure, PeriodKind.HALF)
                .withTimeLaw(time, false));
    }
}
