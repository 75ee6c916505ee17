package vn.congtachoi.anniversary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.congtachoi.security.TestSignIn;

/** Anniversaries for tests, and a module above that uses some. */
@Component
public class TestAnniversary implements AnniversaryUse {

    private final AnniversaryService service;
    private final Set<UUID> used = ConcurrentHashMap.newKeySet();

    TestAnniversary(AnniversaryService service) {
        this.service = service;
    }

    /** On 3 May of each year, without an origin. */
    public static AnniversaryForm form(String name, AnniversaryDuty duty) {
        return new AnniversaryForm(
                name,
                AnniversaryKind.FOUNDING,
                AnniversaryDate.solar(3, 5),
                List.of(),
                List.of(),
                duty,
                new AnniversaryGround("", AnniversaryCertainty.COMMON_KNOWLEDGE, ""),
                AnniversarySpan.ALWAYS,
                0);
    }

    /** The same with other parts. */
    public static AnniversaryForm with(
            AnniversaryForm form, List<AnniversaryOrigin> origins, List<AnniversaryYear> years) {
        return new AnniversaryForm(
                form.name(),
                form.kind(),
                form.date(),
                origins,
                years,
                form.duty(),
                form.ground(),
                form.span(),
                form.version());
    }

    /** What that form says. */
    public UUID add(TestSignIn keeper, AnniversaryForm form) {
        return keeper.call(() -> service.add(form));
    }

    /** A unit's own on 3 May. */
    public UUID own(TestSignIn keeper, UUID unit, String name) {
        return keeper.call(() -> service.add(form(name, AnniversaryDuty.own(unit, AnniversaryRole.LEADS))));
    }

    /** A unit's own on that day of each year. */
    public UUID own(TestSignIn keeper, UUID unit, String name, LocalDate day) {
        AnniversaryForm known = form(name, AnniversaryDuty.own(unit, AnniversaryRole.LEADS));
        return keeper.call(() -> service.add(new AnniversaryForm(
                known.name(),
                known.kind(),
                AnniversaryDate.solar(day.getDayOfMonth(), day.getMonthValue()),
                List.of(),
                List.of(),
                known.duty(),
                known.ground(),
                known.span(),
                0)));
    }

    /** From now on a module above refers to it. */
    public void use(UUID anniversary) {
        used.add(anniversary);
    }

    @Override
    public boolean uses(UUID anniversary) {
        return used.contains(anniversary);
    }
}
