package vn.congtachoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.OnServer;

/** The whole run starts the portal three times: on H2, on PostgreSQL, and as a server for the journeys. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContextsTest {

    private JavaClasses tests;

    @BeforeAll
    void importClasses() {
        tests = new ClassFileImporter().importPackages("vn.congtachoi");
    }

    @Test
    void onlyTheThreeStartThePortal() {
        assertThat(tests.stream()
                        .filter(type -> type.isAnnotatedWith(SpringBootTest.class))
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrder(OnH2.class.getName(), OnPostgres.class.getName(), OnServer.class.getName());
    }

    /** Whatever changes a context of one class makes a fourth one. */
    @Test
    void noTestChangesItsContext() {
        for (String annotation : new String[] {
            "org.springframework.test.annotation.DirtiesContext",
            "org.springframework.test.context.TestPropertySource",
            "org.springframework.test.context.ContextConfiguration",
            "org.springframework.context.annotation.Import",
            "org.springframework.modulith.test.ApplicationModuleTest"
        }) {
            ArchRuleDefinition.noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Test")
                    .should()
                    .beAnnotatedWith(annotation)
                    .check(tests);
        }
        ArchRuleDefinition.noFields()
                .should()
                .beAnnotatedWith("org.springframework.test.context.bean.override.mockito.MockitoBean")
                .check(tests);
    }
}
