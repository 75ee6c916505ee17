package vn.congtachoi.security.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.security.OwnAccount;
import vn.congtachoi.security.SignedInUnits;
import vn.congtachoi.shell.PersonMenuEntry;
import vn.congtachoi.shell.UnitTitle;
import vn.congtachoi.uikit.LargeType;

/** What security puts into the header: the unit of the signed-in person and the way to her account. */
@Configuration(proxyBeanMethods = false)
class HeaderConfiguration {

    @Bean
    @Order(1)
    PersonMenuEntry accountEntry() {
        return PersonMenuEntry.page("security.account.title", "tai-khoan");
    }

    /** Kept in the profile, so that it is the same on her next computer. */
    @Bean
    @Order(2)
    PersonMenuEntry largeTypeEntry(OwnAccount account) {
        return new PersonMenuEntry("security.account.large-type.switch", () -> {
            boolean large = !account.profile().largeType();
            account.useLargeType(large);
            LargeType.set(large);
        });
    }

    @Bean
    UnitTitle unitTitle(SignedInUnits mine, UnitDirectory units, Clock clock) {
        return () ->
                mine.first().flatMap(id -> units.find(id, LocalDate.now(clock)).map(unit -> unit.name()));
    }
}
