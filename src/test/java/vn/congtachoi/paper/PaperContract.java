package vn.congtachoi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionCollector;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** What every template must keep to; the test of each paper calls it with its definition. */
public final class PaperContract {

    private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z]\\w*\\.)+[A-Z]\\w*");
    private static final Pattern ALLOWED = Pattern.compile("java\\.(lang|math|util|time)\\.[A-Z]\\w*");
    private static final Pattern NESTED = Pattern.compile("\\b[A-Z]\\w*\\.[A-Z][a-z]\\w*");

    /** Names that the renderer gives to every template. */
    private static final Pattern CONTEXT = Pattern.compile("[A-Z][A-Z_]+");

    private PaperContract() {}

    /** The template of a definition obeys the rules and fits its record. */
    public static void check(PaperDefinition<?> definition) {
        checkTemplate(definition.template());
        checkFit(definition.template(), definition.data());
    }

    /** No SQL, no scripts, no classes but those of the language. */
    public static void checkTemplate(String template) {
        JasperDesign design = load(template);
        assertThat(design.getQuery()).as("query of " + template).isNull();
        assertThat(design.getScriptletClass()).as("scriptlet of " + template).isNull();
        assertThat(design.getImports()).as("imports of " + template).isNullOrEmpty();
        for (JRExpression expression :
                JRExpressionCollector.collectExpressions(DefaultJasperReportsContext.getInstance(), design)) {
            String text = expression.getText().replaceAll("\"[^\"]*\"", "\"\"");
            Matcher names = QUALIFIED.matcher(text);
            while (names.find()) {
                assertThat(names.group()).as(text).matches(ALLOWED);
            }
            assertThat(text).doesNotContainPattern(NESTED);
        }
    }

    /** Every parameter and field is a component of the record, and every component is used. */
    public static void checkFit(String template, Class<?> data) {
        JasperDesign design = load(template);
        Map<String, RecordComponent> components = new HashMap<>();
        Arrays.stream(data.getRecordComponents()).forEach(each -> components.put(each.getName(), each));
        RecordComponent rows = components.remove("rows");
        for (JRParameter parameter : design.getParameters()) {
            if (!parameter.isSystemDefined()
                    && !CONTEXT.matcher(parameter.getName()).matches()) {
                RecordComponent component = components.remove(parameter.getName());
                assertThat(component)
                        .as(template + " asks for " + parameter.getName())
                        .isNotNull();
                assertThat(parameter.getValueClassName())
                        .as(parameter.getName())
                        .isEqualTo(seen(component.getGenericType()));
            }
        }
        assertThat(components.keySet()).as("not used by " + template).isEmpty();
        assertThat(design.getFields().length > 0).as("rows of " + template).isEqualTo(rows != null);
        if (rows != null) {
            checkRows(template, design.getFields(), (Class<?>) element(rows.getGenericType()));
        }
    }

    private static void checkRows(String template, JRField[] fields, Class<?> row) {
        Map<String, Type> components = new HashMap<>();
        Arrays.stream(row.getRecordComponents()).forEach(each -> components.put(each.getName(), each.getGenericType()));
        for (JRField field : fields) {
            Type type = components.remove(field.getName());
            assertThat(type)
                    .as(template + " asks each row for " + field.getName())
                    .isNotNull();
            assertThat(field.getValueClassName()).as(field.getName()).isEqualTo(seen(type));
        }
        assertThat(components.keySet())
                .as("of each row not used by " + template)
                .isEmpty();
    }

    /** The class a template sees for a component of that type. */
    private static String seen(Type type) {
        if (type instanceof ParameterizedType list) {
            assertThat(list.getRawType()).isEqualTo(List.class);
            return "java.util.List";
        }
        Class<?> raw = (Class<?>) type;
        if (raw == QrCode.class) {
            return "java.lang.Object";
        }
        if (raw.isEnum() || raw == StyledText.class) {
            return "java.lang.String";
        }
        if (raw.isRecord()) {
            return "java.util.Map";
        }
        return java.lang.invoke.MethodType.methodType(raw).wrap().returnType().getName();
    }

    private static Type element(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static JasperDesign load(String template) {
        String resource = "/reports/" + template + "/" + template + ".jrxml";
        try (InputStream in = Objects.requireNonNull(PaperContract.class.getResourceAsStream(resource), resource)) {
            return JRXmlLoader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
