package vn.congtachoi.search.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.congtachoi.search.SearchService;
import vn.congtachoi.shell.HeaderSlot;

/** Puts the search into the header, first of all. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    @Order(10)
    HeaderSlot searchDoor(SearchService search) {
        return () -> new SearchDoor(search);
    }
}
