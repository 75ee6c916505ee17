package vn.congtachoi.security.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.security.SignedInUnits;
import vn.congtachoi.shell.PersonMenuEntry;
import vn.congtachoi.shell.UnitTitle;

/** What security puts into the header: the unit of the signed-in person and the way to her account. */
@Configuration
class HeaderConfiguration {

    @Bean
    PersonMenuEntry accountEntry() {
        return new PersonMenuEntry("security.account.title", "tai-khoan");
    }

    @Bean
    UnitTitle unitTitle(SignedInUnits mine, UnitDirectory units, Clock clock) {
        return () ->
                mine.first().flatMap(id -> units.find(id, LocalDate.now(clock)).map(unit -> unit.name()));
    }
}
