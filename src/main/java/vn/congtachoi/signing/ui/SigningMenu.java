package vn.congtachoi.signing.ui;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.shell.PersonMenuEntry;
import vn.congtachoi.shell.PersonMenuSource;

/** The way to one's own key, below that to one's account; nobody has one while she acts for somebody. */
@Configuration(proxyBeanMethods = false)
class SigningMenu {

    @Bean
    @Order(1)
    PersonMenuSource ownKeyEntry(CurrentActor actor) {
        return () ->
                actor.person().isActing() ? List.of() : List.of(PersonMenuEntry.page("signing.own.title", "chu-ky-so"));
    }
}
