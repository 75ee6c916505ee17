package vn.congtachoi.signing.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.congtachoi.shell.PersonMenuEntry;

/** The way to one's own key, below that to one's account. */
@Configuration(proxyBeanMethods = false)
class SigningMenu {

    @Bean
    @Order(3)
    PersonMenuEntry ownKeyEntry() {
        return PersonMenuEntry.page("signing.own.title", "chu-ky-so");
    }
}
