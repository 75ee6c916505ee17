package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The filter above a list. What is chosen stands in the address, so that a list can be bookmarked and sent on.
 *
 * @param <F> the filter, a record with {@code with…} methods
 */
public class FilterBar<F> extends Composite<Div> {

    /** What a field shows of the filter; nothing is "all". */
    @FunctionalInterface
    public interface Reading<F, V> {
        @Nullable
        V from(F filter);
    }

    /** The filter with what the field says; nothing is "all". */
    @FunctionalInterface
    public interface Writing<F, V> {
        F into(F filter, @Nullable V value);
    }

    private static final int TYPING_PAUSE_MS = 350;

    private final FilterCodec<F> codec;
    private final List<Consumer<F>> fields = new ArrayList<>();
    private Consumer<F> listener = filter -> {};
    private F value;

    public FilterBar(FilterCodec<F> codec) {
        this.codec = codec;
        value = codec.decode(Map.of());
        getContent().addClassName("app-filter-bar");
        getContent().getElement().setAttribute("role", "search");
    }

    /** The search field; waits for a pause in the typing. */
    public FilterBar<F> search(String labelKey, Function<F, String> get, BiFunction<F, String, F> with) {
        TextField field = new TextField(Texts.of(labelKey));
        field.addClassName("app-filter-bar__search");
        field.setPrefixComponent(AppIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MS);
        return add(
                field,
                get::apply,
                (filter, typed) -> with.apply(filter, typed == null ? field.getEmptyValue() : typed));
    }

    /** One of a few; the empty choice is "all". */
    public <V> FilterBar<F> choice(
            String labelKey, Collection<V> items, ItemLabelGenerator<V> words, Reading<F, V> get, Writing<F, V> with) {
        Select<V> field = new Select<>();
        field.setLabel(Texts.of(labelKey));
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Texts.of("uikit.filter.all"));
        field.setItemLabelGenerator(item -> item == null ? Texts.of("uikit.filter.all") : words.apply(item));
        return add(field, get, with);
    }

    /** One of many, found by typing; empty is "all". */
    public <V> FilterBar<F> oneOfMany(
            String labelKey, Collection<V> items, ItemLabelGenerator<V> words, Reading<F, V> get, Writing<F, V> with) {
        ComboBox<V> field = new ComboBox<>(Texts.of(labelKey));
        field.setItems(items);
        field.setItemLabelGenerator(words);
        field.setPlaceholder(Texts.of("uikit.filter.all"));
        field.setClearButtonVisible(true);
        return add(field, get, with);
    }

    /** Any other field that already carries its label and may be empty. */
    public <V, C extends Component & HasValue<?, V>> FilterBar<F> add(C field, Reading<F, V> get, Writing<F, V> with) {
        fields.add(filter -> {
            V part = get.from(filter);
            if (part == null) {
                field.clear();
            } else {
                field.setValue(part);
            }
        });
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed(with.into(value, field.isEmpty() ? null : event.getValue()));
            }
        });
        getContent().add(field);
        return this;
    }

    /** Something at the end of the bar: the number of hits, a list's export. */
    public FilterBar<F> trailing(Component component) {
        getContent().add(component);
        return this;
    }

    /** Called when she changes the filter; the list refreshes itself here. */
    public FilterBar<F> onChange(Consumer<F> onChange) {
        listener = onChange;
        return this;
    }

    /** Takes the filter from the address; called in {@code afterNavigation}, before the list is filled. */
    public F read(QueryParameters query) {
        Map<String, String> first = new LinkedHashMap<>();
        query.getParameters().forEach((name, values) -> {
            if (!values.isEmpty()) {
                first.put(name, values.getFirst());
            }
        });
        value = codec.decode(first);
        fields.forEach(field -> field.accept(value));
        return value;
    }

    /** The filter as it is chosen now. */
    public F value() {
        return value;
    }

    private void changed(F next) {
        keep(next);
        listener.accept(next);
    }

    /** Puts into the address what was chosen elsewhere than in a field of the bar; the list is not told. */
    public void keep(F next) {
        value = next;
        UI ui = UI.getCurrent();
        String path = ui.getActiveViewLocation().getPath();
        ui.getPage().getHistory().replaceState(null, new Location(path, query(next)));
    }

    private QueryParameters query(F filter) {
        Map<String, String> set = new LinkedHashMap<>(codec.encode(filter));
        set.values().removeIf(String::isBlank);
        return QueryParameters.simple(set);
    }
}
