package vn.congtachoi.security.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.congtachoi.security.ActingFor;
import vn.congtachoi.security.ActingTab;
import vn.congtachoi.security.Delegations;
import vn.congtachoi.shell.HeaderStrip;
import vn.congtachoi.shell.PersonMenuEntry;
import vn.congtachoi.shell.PersonMenuSource;

/** For whom she may act stands in her menu, and for whom she acts above every page. */
@Configuration(proxyBeanMethods = false)
class ActingConfiguration {

    @Bean
    HeaderStrip actingStrip(Delegations delegations, ActingTab tab) {
        return () -> delegations.acting().map(absent -> new ActingStrip(absent, tab::stop));
    }

    @Bean
    @Order(2)
    PersonMenuSource actingEntries(Delegations delegations, ActingTab tab) {
        return () -> {
            Optional<UUID> now = delegations.acting().map(ActingFor::delegationId);
            List<PersonMenuEntry> entries = new ArrayList<>();
            for (ActingFor absent : delegations.forMe()) {
                if (!now.filter(absent.delegationId()::equals).isPresent()) {
                    entries.add(new PersonMenuEntry(
                            "security.acting.begin-for",
                            List.of(absent.name()),
                            () -> tab.begin(absent.delegationId())));
                }
            }
            if (now.isPresent()) {
                entries.add(new PersonMenuEntry("security.acting.stop", tab::stop));
            }
            return entries;
        };
    }
}
