package vn.congtachoi.calendar;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.support.HostileTexts;
import vn.congtachoi.support.HostileTexts.Field;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Name and ground of a holiday; each is removed again, so that other tests find their days free. */
abstract class HolidayTextsTest {

    private static final LocalDate DAY = LocalDate.of(2095, 8, 17);

    @Autowired
    HolidayService holidays;

    @Autowired
    CurrentActor actor;

    private UnaryOperator<String> stored(Function<String, HolidayForm> form, Function<HolidayRow, String> said) {
        return typed -> actor.callAs(new SystemActor("kiểm thử"), () -> {
            HolidayRow added = holidays.add(form.apply(typed));
            if (added.id() != null) {
                holidays.remove(added.id(), added.version());
            }
            return said.apply(added);
        });
    }

    @TestFactory
    Stream<DynamicTest> texts() {
        return HostileTexts.of(
                Field.required("name", 200, stored(text -> form(text, "TB 1"), HolidayRow::name)),
                Field.required("ground", 500, stored(text -> form("Nghỉ", text), HolidayRow::legalBasis)));
    }

    private static HolidayForm form(String name, String basis) {
        return new HolidayForm(HolidayKind.SWAP_DAY_OFF, name, DAY, DAY, basis);
    }

    @OnH2
    static class OnH2Test extends HolidayTextsTest {}

    @OnPostgres
    static class OnPostgresTest extends HolidayTextsTest {}
}
