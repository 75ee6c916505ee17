package vn.congtachoi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds for each field because all are made in one place, and for each text because nothing shows markup. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldRulesTest {

    private JavaClasses product;

    @BeforeAll
    void importClasses() {
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.congtachoi");
    }

    @Test
    void nothingThatIsTypedIsShownAsMarkup() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.vaadin.flow.component.Html")
                .check(product);
    }

    /** Else one of them would read days in the order of another country. */
    @Test
    void fieldsForDaysAndHoursAreMadeInOnePlace() {
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.congtachoi.uikit.Fields")
                .should()
                .callConstructorWhere(describe(
                        "it makes a field for a day or an hour",
                        (JavaConstructorCall call) -> call.getTargetOwner().isAssignableTo(DatePicker.class)
                                || call.getTargetOwner().isAssignableTo(TimePicker.class)))
                .check(product);
    }

    /** A browser cuts off what is pasted beyond such a length, without a word. */
    @Test
    void noFieldOfARecordCutsOffWhatIsPasted() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(
                        "vn.congtachoi.uikit..", "vn.congtachoi.organisation..", "vn.congtachoi.programme..")
                .should()
                .callMethodWhere(describe(
                        "it sets a length in the browser",
                        call -> call.getTarget().getName().equals("setMaxLength")))
                .check(product);
    }
}
