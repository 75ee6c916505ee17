package vn.congtachoi.paper;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A record as the values a template sees: text in printable form, an enum as its name, a code as a picture, a nested record as a map, a part of
 * a page as a map that also holds its {@code TEMPLATE}, a list of records as a {@link RecordDataSource}.
 */
final class RecordValues {

    /** 250 dpi where the code is 20 mm wide: the library reads each picture anew, so that more dots cost time for nothing. */
    private static final int PIXELS_PER_MODULE = 4;

    private static final String TEMPLATE = "TEMPLATE";

    /** Looked up once: a list has hundreds of rows of one class. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            components.forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private final Map<String, @Nullable Object> common;

    private final Function<PaperPart, JasperReport> templates;

    /** The same paragraph stands on every page of a paper for many people. */
    private final IdentityHashMap<StyledText, String> marked = new IdentityHashMap<>();

    /**
     * Values for one rendering.
     *
     * @param common values that the record and each nested record get, such as the words of the profile
     * @param templates gives each part the template that is fitted to it
     */
    RecordValues(Map<String, @Nullable Object> common, Function<PaperPart, JasperReport> templates) {
        this.common = common;
        this.templates = templates;
    }

    Map<String, @Nullable Object> of(Record data) {
        return of(data, new HashMap<>(common));
    }

    private Map<String, @Nullable Object> of(Record data, Map<String, @Nullable Object> values) {
        for (RecordComponent component : COMPONENTS.get(data.getClass())) {
            values.put(component.getName(), convert(read(component, data)));
        }
        return values;
    }

    private @Nullable Object convert(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> PaperFont.printable(text);
            case Enum<?> constant -> constant.name();
            case QrCode code -> SimpleDataRenderer.getInstance(code.png(PIXELS_PER_MODULE));
            case StyledText text -> marked.computeIfAbsent(text, StyledText::markup);
            case PaperPart part -> part(part);
            case Record nested -> of(nested);
            case List<?> list when isRows(list) -> source(list);
            case List<?> list -> plain(list);
            default -> value;
        };
    }

    /** A styled text is a value, though it is a record. */
    private static boolean isRows(List<?> list) {
        return !list.isEmpty() && list.getFirst() instanceof Record first && !(first instanceof StyledText);
    }

    private Map<String, @Nullable Object> part(PaperPart part) {
        Map<String, @Nullable Object> values = of((Record) part);
        values.put(TEMPLATE, templates.apply(part));
        return values;
    }

    /** Rows are read field by field and need no common values. */
    private RecordDataSource source(List<?> records) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(records.size());
        for (Object each : records) {
            rows.add(of((Record) each, new HashMap<>()));
        }
        return new RecordDataSource(rows);
    }

    private List<@Nullable Object> plain(List<?> list) {
        List<@Nullable Object> values = new ArrayList<>(list.size());
        for (Object each : list) {
            values.add(convert(each));
        }
        return values;
    }

    private static @Nullable Object read(RecordComponent component, Record data) {
        try {
            return component.getAccessor().invoke(data);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
