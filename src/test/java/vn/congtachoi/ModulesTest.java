package vn.congtachoi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.modulith.core.ApplicationModules;

/** The guards of the house: which module may use which, and what never appears in the code. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModulesTest {

    /** Foundation, lowest first; a module uses only what stands before it. Equal ranks do not know each other. */
    private static final List<List<String>> FOUNDATION = List.of(
            List.of("kernel"),
            List.of("uikit", "paper", "scheduling"),
            List.of("shell", "sheet"),
            List.of("audit"),
            List.of("calendar"),
            List.of("organisation"),
            List.of("security"),
            List.of("attachment", "notification", "draft", "search"));

    private JavaClasses classes;

    @BeforeAll
    void importClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.congtachoi");
    }

    @Test
    void modulesKeepTheirBoundaries() {
        ApplicationModules.of(CongCongTacHoi.class).verify();
    }

    @Test
    void foundationModulesUseOnlyLowerOnes() {
        for (int rank = 0; rank < FOUNDATION.size(); rank++) {
            for (String module : FOUNDATION.get(rank)) {
                String[] higher = FOUNDATION.subList(rank, FOUNDATION.size()).stream()
                        .flatMap(List::stream)
                        .filter(name -> !name.equals(module))
                        .map(name -> "vn.congtachoi." + name + "..")
                        .toArray(String[]::new);
                noClasses()
                        .that()
                        .resideInAPackage("vn.congtachoi." + module + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(higher)
                        .allowEmptyShould(true)
                        .check(classes);
            }
        }
    }

    @Test
    void kernelIsPlainJava() {
        noClasses()
                .that()
                .resideInAPackage("vn.congtachoi.kernel..")
                .and()
                .doNotHaveSimpleName("Needs")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta..", "org.hibernate..")
                .check(classes);
    }

    @Test
    void onlyScreensKnowTheScreenFramework() {
        noClasses()
                .that(resideInAPackage("vn.congtachoi..")
                        .and(JavaClass.Predicates.resideOutsideOfPackages(
                                "vn.congtachoi..ui..", "vn.congtachoi.uikit..", "vn.congtachoi.shell..")))
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin..")
                        .and(JavaClass.Predicates.resideOutsideOfPackages(
                                "com.vaadin.flow.spring.security..", "com.vaadin.flow.server.auth..")))
                .check(classes);
    }

    @Test
    void entitiesStayInTheirModuleAndAreNotPublic() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void screensDoNotRunScriptsFromStrings() {
        noClasses()
                .that(JavaClass.Predicates.resideOutsideOfPackage("vn.congtachoi.uikit.."))
                .should()
                .callMethodWhere(new DescribedPredicate<>("executes script text") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                        return call.getTarget().getName().equals("executeJs");
                    }
                })
                .check(classes);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .check(classes);
    }

    /** Certificates and the signing library speak of nothing else: one class turns their dates into instants. */
    @Test
    void oldDatesAreNotUsed() {
        noClasses()
                .that(resideInAPackage("vn.congtachoi..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("LibraryDates"))))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .check(classes);
    }

    @Test
    void timeComesFromTheInjectedClock() {
        noClasses()
                .that(resideInAPackage("vn.congtachoi.."))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(classes);
    }

    @Test
    void servicesDenyWhatIsNotPermitted() {
        ArchRule rule = classes()
                .that()
                .areAnnotatedWith("org.springframework.stereotype.Service")
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith("org.springframework.security.access.prepost.PreAuthorize")
                .allowEmptyShould(true);
        rule.check(classes);
    }

    @Test
    void nobodyChangesRowsBehindTheHistory() {
        noClasses()
                .that(resideInAPackage("vn.congtachoi.."))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.data.jpa.repository.Modifying")
                .check(classes);
    }

    @Test
    void staticFieldsAreConstants() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(resideInAnyPackage("vn.congtachoi.."))
                .should()
                .beFinal()
                .check(classes);
    }
}
