package vn.congtachoi.support;

import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;

/** Lets the context start where a foundation bean does not exist; it grants nothing. */
@Configuration(proxyBeanMethods = false)
class StandInBeans {

    @Bean
    @ConditionalOnMissingBean(Access.class)
    Access access() {
        return new Access() {
            @Override
            public boolean holds(String permission) {
                return false;
            }

            @Override
            public Decision may(Permission permission, UUID unitId) {
                return Decision.no("security.denied");
            }

            @Override
            public Set<UUID> unitsWith(Permission permission) {
                return Set.of();
            }

            @Override
            public Set<UUID> homesWith(Permission permission) {
                return Set.of();
            }
        };
    }
}
