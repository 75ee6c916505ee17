package vn.congtachoi.notification.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.InboxWatch;
import vn.congtachoi.shell.HeaderSlot;

/** Puts the bell into the header, after the search. */
@Configuration(proxyBeanMethods = false)
class BellConfiguration {

    @Bean
    @Order(20)
    HeaderSlot bell(Inbox inbox, InboxWatch watch) {
        return () -> new Bell(inbox, watch);
    }
}
