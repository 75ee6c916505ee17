package vn.congtachoi.programme;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtachoi.organisation.UnitTree;

/** Lets the context start without units. */
@Configuration(proxyBeanMethods = false)
class StandInUnitsOfDay {

    @Bean
    @ConditionalOnMissingBean(UnitsOfDay.class)
    UnitsOfDay unitsOfDay() {
        return day -> new UnitTree(day, List.of());
    }
}
