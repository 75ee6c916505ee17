package vn.congtachoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.data.repository.Repository;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Repositories are opened after the start, so a query that cannot be read no longer stops it: this test does. */
abstract class RepositoryWarmUpTest {

    @Autowired
    ConfigurableListableBeanFactory beans;

    @Test
    void everyRepositoryCanBeOpened() {
        assertThat(beans.getBeansOfType(Repository.class).values())
                .hasSizeGreaterThan(20)
                .allMatch(AopUtils::isJdkDynamicProxy);
    }

    @Test
    void theStartDoesNotWaitForThem() {
        List<String> names = List.of(beans.getBeanNamesForType(Repository.class, true, false));
        assertThat(names).isNotEmpty().allMatch(name -> beans.getBeanDefinition(name)
                .isLazyInit());
    }

    @OnH2
    static class OnH2Test extends RepositoryWarmUpTest {}

    @OnPostgres
    static class OnPostgresTest extends RepositoryWarmUpTest {}
}
